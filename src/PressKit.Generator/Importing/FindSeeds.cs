using System.Collections.Immutable;

namespace PressKit.Generator.Importing;

/// <summary>The seeds that paths lead to: files as they are, and of a folder its <c>*.txt</c> in ordinal order.</summary>
public static class FindSeeds
{
    private static readonly EnumerationOptions VisibleOnly = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    /// <returns>The files, each once, and the paths where nothing is.</returns>
    public static (ImmutableArray<string> Files, ImmutableArray<string> Missing) Find(IEnumerable<string> paths)
    {
        var files = ImmutableArray.CreateBuilder<string>();
        var missing = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (File.Exists(path)) Add(path);
            else if (!Directory.Exists(path)) missing.Add(path);
            else foreach (var file in Directory.EnumerateFiles(path, "*.txt", VisibleOnly).Order(StringComparer.Ordinal)) Add(file);
        }

        return (files.DrainToImmutable(), missing.DrainToImmutable());

        void Add(string file)
        {
            if (seen.Add(Path.GetFullPath(file))) files.Add(file);
        }
    }

    /// <summary>Reads one seed and its sidecar as it is needed, so that only one is in memory.</summary>
    /// <param name="shownPath">The path shown in diagnostics, with <c>/</c>.</param>
    public static Seed Read(string file, string shownPath)
    {
        var sidecar = Path.ChangeExtension(file, ".yml");
        var hasSidecar = sidecar != file && File.Exists(sidecar);
        return new Seed(Path.GetFileName(file), shownPath, File.ReadAllBytes(file), hasSidecar ? File.ReadAllBytes(sidecar) : null);
    }
}
