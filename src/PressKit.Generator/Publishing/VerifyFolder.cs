using System.Collections.Immutable;
using System.Security.Cryptography;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Publishing;

/// <summary>Compares a folder with the manifest in it.</summary>
public static class VerifyFolder
{
    /// <summary>What differs, or null when the folder holds no manifest that can be read.</summary>
    public static FolderDifference? Compare(string folder)
    {
        var manifestFile = Path.Combine(folder, SiteAddress.Manifest);
        if (!File.Exists(manifestFile)) return null;
        var json = File.ReadAllBytes(manifestFile);
        if (Manifest.Read(json) is not { } manifest) return null;

        // Only what lies in the folder is opened: the manifest may have been sent by anyone, and its paths may lead anywhere.
        var found = FilesIn(folder);
        var expected = manifest.Files.Append(PublishedFile.Of(SiteAddress.Checksums, manifest.ToChecksums(json))).ToImmutableArray();
        var named = expected.Select(static file => file.Path).Append(SiteAddress.Manifest).ToHashSet(StringComparer.Ordinal);
        return new FolderDifference(
            expected.Length,
            [.. expected.Select(static file => file.Path).Where(path => !found.ContainsKey(path))],
            [.. expected.Where(file => found.TryGetValue(file.Path, out var place) && !IsGenuine(file, place)).Select(static file => file.Path)],
            [.. found.Keys.Where(path => !named.Contains(path))]);
    }

    private static SortedDictionary<string, string> FilesIn(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var everything = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        foreach (var file in Directory.EnumerateFiles(folder, "*", everything))
        {
            files[Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')] = file;
        }

        return files;
    }

    private static bool IsGenuine(PublishedFile file, string place)
    {
        using var stream = File.OpenRead(place);
        return stream.Length == file.Size && Convert.ToHexStringLower(SHA256.HashData(stream)) == file.Sha256;
    }
}

/// <summary>How a folder differs from its manifest, by paths from its root.</summary>
/// <param name="Expected">How many files the manifest promises.</param>
/// <param name="Extra">Files that the manifest does not name.</param>
public sealed record FolderDifference(int Expected, ImmutableArray<string> Missing, ImmutableArray<string> Changed, ImmutableArray<string> Extra)
{
    public bool IsNone => Missing.Length + Changed.Length + Extra.Length == 0;
}
