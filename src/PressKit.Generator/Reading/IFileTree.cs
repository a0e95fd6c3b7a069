using PressKit.Generator.Incremental;

namespace PressKit.Generator.Reading;

/// <summary>The files under a kit's root, named by paths with <c>/</c>; on a disk, or in memory for tests.</summary>
public interface IFileTree
{
    /// <summary>All files below a folder, in ordinal order; none when the folder does not exist.</summary>
    IEnumerable<string> List(string folder);

    /// <summary>Symbolic links, pipes, sockets and devices below a folder, which are not read; in ordinal order.</summary>
    IEnumerable<RefusedEntry> ListRefused(string folder) => [];

    /// <summary>The file's bytes, or null when it does not exist.</summary>
    byte[]? Read(string path);

    /// <summary>The file's bytes, or null when it does not exist or has more than <paramref name="most"/>.</summary>
    /// <param name="size">In bytes; 0 when it does not exist.</param>
    byte[]? Read(string path, long most, out long size)
    {
        size = SizeOf(path);
        return size <= most ? Read(path) : null;
    }

    /// <summary>The file's size in bytes, without reading it where that can be; 0 when it does not exist.</summary>
    long SizeOf(string path) => Read(path)?.LongLength ?? 0;

    /// <summary>Where the file lies on the disk, for one too large to be held in memory; null for a tree that is not on one, and for a file that does not exist.</summary>
    string? PlaceOf(string path) => null;

    /// <summary>The hash of what <see cref="Read(string)"/> has just given, for a tree that knows it.</summary>
    internal Digest HashOf(string path, ReadOnlySpan<byte> file) => Digest.OfContent(file);

    /// <summary>The hash of a file; null when it does not exist.</summary>
    internal Digest? HashOf(string path) => Read(path) is { } file ? Digest.OfContent(file) : null;
}
