using System.Collections.Concurrent;
using PressKit.Generator.Incremental;

namespace PressKit.Generator.Reading;

/// <summary>A folder of the disk. Hidden files and folders and symbolic links are passed over, so that no path leaves the root; pipes, sockets and devices are not read.</summary>
public sealed class DiskTree(string root) : IFileTree
{
    private static readonly EnumerationOptions PlainFilesOnly = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    private static readonly EnumerationOptions WithLinks = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    // By the path of a folder; a folder does not become a link while a kit is read.
    private readonly ConcurrentDictionary<string, bool> _linkedFolders = new(StringComparer.Ordinal);

    public IEnumerable<string> List(string folder)
    {
        var start = Path.Combine(root, folder);
        if (!Directory.Exists(start) || IsLinked(folder)) return [];
        var files = Directory.GetFiles(start, "*", PlainFilesOnly);
        for (var index = 0; index < files.Length; index++) files[index] = $"{folder}/{files[index][(start.Length + 1)..]}".Replace(Path.DirectorySeparatorChar, '/');
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    public IEnumerable<RefusedEntry> ListRefused(string folder)
    {
        if (IsLinked(folder)) return [new RefusedEntry(folder, IsLink: true)];
        var start = new DirectoryInfo(Path.Combine(root, folder));
        if (!start.Exists) return [];
        return start.EnumerateFileSystemInfos("*", WithLinks).SelectMany(Refused).OrderBy(static entry => entry.Path, StringComparer.Ordinal);
    }

    private IEnumerable<RefusedEntry> Refused(FileSystemInfo entry)
    {
        if (IsLink(entry)) return [new RefusedEntry(PathOf(entry.FullName), IsLink: true)];
        if (entry is DirectoryInfo inner) return ListRefused(PathOf(inner.FullName));
        return entry is FileInfo file && SpecialFile.Is(file) ? [new RefusedEntry(PathOf(file.FullName), IsLink: false)] : [];
    }

    public byte[]? Read(string path) => Read(path, long.MaxValue, out _);

    public byte[]? Read(string path, long most, out long size)
    {
        size = 0;
        return IsLinked(FolderOf(path)) ? null : RegularFile.Read(Path.Combine(root, path), most, out size);
    }

    Digest? IFileTree.HashOf(string path) => IsLinked(FolderOf(path)) ? null : RegularFile.HashOf(Path.Combine(root, path), out _);

    public long SizeOf(string path) => new FileInfo(Path.Combine(root, path)) is { Exists: true } file ? file.Length : 0;

    public string? PlaceOf(string path)
    {
        var file = new FileInfo(Path.Combine(root, path));
        return file.Exists && !IsLink(file) && !SpecialFile.Is(file) && !IsLinked(FolderOf(path)) ? file.FullName : null;
    }

    private string PathOf(string file) => Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/');

    // True when the folder or one above it, up to the root, is a link; the root itself may be one.
    private bool IsLinked(string folder) =>
        folder.Length > 0 && _linkedFolders.GetOrAdd(folder, folder => IsLink(new DirectoryInfo(Path.Combine(root, folder))) || IsLinked(FolderOf(folder)));

    private static string FolderOf(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)];

    private static bool IsLink(FileSystemInfo entry) => entry.Exists && entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
