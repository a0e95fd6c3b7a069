namespace PressKit.Generator.Media.Tools;

/// <summary>Finds programs without running them.</summary>
public static class FindProgram
{
    /// <summary>The program's file in the first folder of <c>PATH</c> that has it; null when none does.</summary>
    public static string? OnPath(string name)
    {
        var file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(folder => Path.Combine(folder, file))
            .FirstOrDefault(File.Exists);
    }
}
