using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;

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

    /// <summary>Reads one seed and its sidecar as it is needed, so that only one is in memory; null after a diagnostic.</summary>
    /// <param name="shownPath">The path shown in diagnostics, with <c>/</c>.</param>
    public static Seed? Read(string file, string shownPath, Limits limits, DiagnosticBag diagnostics)
    {
        var sidecar = Path.ChangeExtension(file, ".yml");
        var hasSidecar = sidecar != file && File.Exists(sidecar);
        var seed = new Seed(Path.GetFileName(file), shownPath, [], null);
        if (!MayBeRead(file, shownPath, limits, diagnostics) || (hasSidecar && !MayBeRead(sidecar, seed.SidecarPath, limits, diagnostics))) return null;
        return seed with { Bytes = File.ReadAllBytes(file), Sidecar = hasSidecar ? File.ReadAllBytes(sidecar) : null };
    }

    private static bool MayBeRead(string path, string shownPath, Limits limits, DiagnosticBag diagnostics)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is not null || SpecialFile.Is(file))
        {
            diagnostics.Add(Rules.LinkedFileIgnored, Place.StartOf(shownPath), "this is a link or no file, and may lead anywhere", "put the file itself in its place");
            return false;
        }

        if (file.Length <= limits.TextFile.Bytes) return true;
        diagnostics.Add(Rules.LimitReached, Place.StartOf(shownPath), $"this file has {new FileSize(file.Length)}, and at most {limits.TextFile} are read", $"make it smaller, {Limits.Raise("text_file")}");
        return false;
    }
}
