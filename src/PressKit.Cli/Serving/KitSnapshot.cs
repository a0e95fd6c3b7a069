using System.Collections.Immutable;
using PressKit.Generator.Reading;

namespace PressKit.Cli.Serving;

/// <summary>
/// The files of a kit at one moment. What has not changed keeps its bytes from one snapshot to the next, so that what was read
/// from them need not be read again. As for a build, hidden files and symbolic links are passed over.
/// </summary>
internal sealed class KitSnapshot : IFileTree
{
    // Texts and style sheets are smaller; pictures are read from the disk by those who make them.
    private const long LargestKept = 4 * 1024 * 1024;

    private const FileAttributes PassedOver = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint;

    private readonly string _root;
    private readonly ImmutableSortedDictionary<string, KitFile> _files;

    private KitSnapshot(string root, ImmutableSortedDictionary<string, KitFile> files)
    {
        _root = root;
        _files = files;
    }

    /// <summary>The folders of a root that a site is made of.</summary>
    public static ImmutableArray<string> Folders { get; } = ["content", "seeds", "templates"];

    public static KitSnapshot Take(string root) => new KitSnapshot(root, ImmutableSortedDictionary.Create<string, KitFile>(StringComparer.Ordinal)).Rescan();

    /// <summary>The kit as it is now: every file is looked at, and read again when its time or size differs.</summary>
    public KitSnapshot Rescan()
    {
        var disk = new DiskTree(_root);
        var found = Folders.SelectMany(disk.List).ToHashSet(StringComparer.Ordinal);
        var files = _files.ToBuilder();
        files.RemoveRange(_files.Keys.Where(path => !found.Contains(path)));
        foreach (var path in found)
        {
            var stamp = Stat(path);
            if (stamp is null || !files.TryGetValue(path, out var known) || !known.HasStampOf(stamp)) Put(files, path, stamp);
        }

        return With(files);
    }

    /// <summary>The kit with these files as they are now; each is read again.</summary>
    public KitSnapshot Refresh(IEnumerable<string> paths)
    {
        var files = _files.ToBuilder();
        foreach (var path in paths) Put(files, path, IsWithinPassedOver(path) ? null : Stat(path));
        return With(files);
    }

    /// <summary>The paths that differ from an earlier snapshot, in ordinal order.</summary>
    public ImmutableArray<string> ChangesSince(KitSnapshot earlier)
    {
        if (ReferenceEquals(_files, earlier._files)) return [];
        var changed = _files.Where(file => !earlier._files.TryGetValue(file.Key, out var known) || !known.IsSameAs(file.Value)).Select(static file => file.Key);
        return [.. changed.Concat(MissingFrom(earlier)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The paths of an earlier snapshot that are gone.</summary>
    public IEnumerable<string> MissingFrom(KitSnapshot earlier) => earlier._files.Keys.Where(path => !_files.ContainsKey(path));

    public IEnumerable<string> List(string folder)
    {
        var start = folder + "/";
        return _files.Keys.SkipWhile(path => string.CompareOrdinal(path, start) < 0).TakeWhile(path => path.StartsWith(start, StringComparison.Ordinal));
    }

    public IEnumerable<RefusedEntry> ListRefused(string folder) => new DiskTree(_root).ListRefused(folder);

    public long SizeOf(string path) => _files.TryGetValue(path, out var file) ? file.Size : 0;

    public byte[]? Read(string path)
    {
        if (!_files.TryGetValue(path, out var file)) return null;
        return file.Bytes ?? new DiskTree(_root).Read(path);
    }

    public string? PlaceOf(string path) => _files.ContainsKey(path) ? new DiskTree(_root).PlaceOf(path) : null;

    private KitSnapshot With(ImmutableSortedDictionary<string, KitFile>.Builder files) => new(_root, files.ToImmutable());

    private void Put(ImmutableSortedDictionary<string, KitFile>.Builder files, string path, KitFile? stamp)
    {
        if (stamp is null)
        {
            files.Remove(path);
            return;
        }

        var current = stamp.Size > LargestKept ? stamp : stamp with { Bytes = File.ReadAllBytes(Path.Combine(_root, path)) };
        // A file that was only touched keeps its bytes, and with them all that was read from them.
        files[path] = files.TryGetValue(path, out var known) && known.HasContentOf(current) ? current with { Bytes = known.Bytes } : current;
    }

    private KitFile? Stat(string path)
    {
        var file = new FileInfo(Path.Combine(_root, path));
        return IsPassedOver(file) || SpecialFile.Is(file) ? null : new KitFile(file.LastWriteTimeUtc, file.Length, null);
    }

    private bool IsWithinPassedOver(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (IsPassedOver(new DirectoryInfo(Path.Combine(_root, path[..slash])))) return true;
        }

        return false;
    }

    private static bool IsPassedOver(FileSystemInfo entry) => !entry.Exists || (entry.Attributes & PassedOver) != 0;
}
