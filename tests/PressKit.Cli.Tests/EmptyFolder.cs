namespace PressKit.Cli.Tests;

/// <summary>A folder with nothing in it, as someone has it who starts.</summary>
public sealed class EmptyFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("presskit-").FullName;

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public string PathOf(string path) => Path.Combine(Root, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    /// <summary>The files below a folder, hidden ones too, in ordinal order.</summary>
    public string[] Files(string folder) =>
        [.. Directory.EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(PathOf(folder), file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(static file => !file.StartsWith("_site/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    public (int ExitCode, string Output, string[] Messages) Run(params string[] arguments) => RunIn("", arguments);

    /// <summary>Runs a command on a folder in this one: its exit code, its standard output, and its messages line by line.</summary>
    public (int ExitCode, string Output, string[] Messages) RunIn(string folder, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var messages = new StringWriter { NewLine = "\n" };
        var exitCode = PressKitApp.Run([.. arguments, "--root", PathOf(folder)], new CommandConsole(output, messages));
        return (exitCode, output.ToString(), messages.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
