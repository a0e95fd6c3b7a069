namespace PressKit.Cli.Tests.Documentation;

/// <summary>A folder that a page of the documentation is tried in; commands run with it as the current folder of this process.</summary>
internal sealed class ScratchKit : IDisposable
{
    private readonly string _before = Environment.CurrentDirectory;
    private readonly string _root = Directory.CreateTempSubdirectory("presskit-").FullName;
    private string _folder;

    private ScratchKit() => _folder = _root;

    /// <summary>A folder as a reader of this page has it.</summary>
    public static ScratchKit For(string document)
    {
        var kit = new ScratchKit();
        if (document.StartsWith("src/PressKit.Cli/Scaffolds/Kit/", StringComparison.Ordinal))
        {
            kit.Run(["init", "."]);
            // The picture that an editor has.
            foreach (var name in new[] { "photo.jpg", "foto.jpg" }) File.WriteAllBytes(Path.Combine(kit._root, name), [0xFF, 0xD8]);
        }
        else if (document != "src/PressKit.Cli/Packaging/README.md")
        {
            foreach (var folder in new[] { "content", "templates", "seeds" }) Copy(Path.Combine(Repository.Root, folder), Path.Combine(kit._root, folder));
        }

        return kit;
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        Directory.Delete(_root, recursive: true);
    }

    public void Return() => _folder = _root;

    public void Enter(string folder) => _folder = Path.Combine(_folder, folder);

    public void Write(MarkdownDocument.CodeBlock block)
    {
        var file = Path.Combine(_root, block.File);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, string.Concat(block.Lines.Select(static line => line + "\n")));
    }

    /// <summary>Runs a command: its exit code, and what a terminal shows.</summary>
    public (int ExitCode, string Printed) Run(IEnumerable<string> arguments)
    {
        Environment.CurrentDirectory = _folder;
        using var terminal = new StringWriter { NewLine = "\n" };
        var exitCode = PressKitApp.Run([.. arguments], new CommandConsole(terminal, terminal));
        return (exitCode, terminal.ToString());
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
