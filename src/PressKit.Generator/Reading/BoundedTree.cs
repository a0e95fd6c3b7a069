using PressKit.Generator.Diagnostics;
using PressKit.Generator.Incremental;

namespace PressKit.Generator.Reading;

/// <summary>The files of a kit but those larger than its limits, which are reported and not read.</summary>
internal sealed class BoundedTree(IFileTree files, Limits limits, DiagnosticBag diagnostics) : IFileTree
{
    private static readonly string[] PublishedAsTheyAre = ["content/media/", "templates/assets/", "templates/fonts/"];

    public IEnumerable<string> List(string folder) => files.List(folder);

    public IEnumerable<RefusedEntry> ListRefused(string folder) => files.ListRefused(folder);

    public long SizeOf(string path) => files.SizeOf(path);

    public string? PlaceOf(string path) => files.PlaceOf(path);

    Digest IFileTree.HashOf(string path, ReadOnlySpan<byte> file) => files.HashOf(path, file);

    public byte[]? Read(string path)
    {
        var (key, most) = IsText(path) ? ("text_file", limits.TextFile) : ("picture_file", limits.PictureFile);
        var bytes = files.Read(path, most.Bytes, out var size);
        if (size <= most.Bytes) return bytes;
        diagnostics.Add(Rules.LimitReached, Place.StartOf(path), $"this file has {new FileSize(size)}, and at most {most} are read", $"make it smaller, {Limits.Raise(key)}");
        return null;
    }

    private static bool IsText(string path) => path.EndsWith(".yml", StringComparison.Ordinal) || !PublishedAsTheyAre.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));
}
