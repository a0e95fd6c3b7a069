using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace PressKit.Generator.Media.Caching;

/// <summary>
/// Keeps what was made of pictures, by what it was made of. Each file is known by the hash of its own content: one that was
/// changed from outside is not handed out. Used by many threads, and by several builds at once.
/// </summary>
public sealed class PictureCache : IDisposable
{
    // Files of the cache are published as they are; their time lies far enough back to be trusted, and differs for each that is made.
    private static readonly TimeSpan Aged = TimeSpan.FromSeconds(10);

    // What was made so long ago and is not asked for any more is not worth its room.
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(30);

    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.Ordinal);
    private readonly string _folder;
    private readonly TimeProvider _time;
    private readonly Lazy<CacheIndex> _index;
    private readonly WorkFolder _work;

    public PictureCache(string folder, TimeProvider time)
    {
        _folder = Path.GetFullPath(folder);
        _time = time;
        _index = new Lazy<CacheIndex>(() => new CacheIndex(Path.Combine(_folder, "index.txt")));
        _work = new WorkFolder(Path.Combine(_folder, "work"));
    }

    /// <summary>A folder for this build alone, in which files are made; it is removed at the end.</summary>
    public string WorkFolder => _work.Path;

    private string FilesFolder => Path.Combine(_folder, "files");

    /// <summary>The hash of a source file, read only when its stamp is not known.</summary>
    /// <param name="place">Where it lies on the disk; null when it does not.</param>
    public string HashOf(string? place, Stream file)
    {
        var stamp = place is null ? null : FileStamp.Of(place);
        if (place is null || stamp is null) return Convert.ToHexStringLower(SHA256.HashData(file));
        var name = Path.GetFullPath(place);
        if (_index.Value.HashOf(name, stamp) is { } known) return known;
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(file));
        if (stamp.IsSettled(_time.GetUtcNow()) && FileStamp.Of(place) == stamp) _index.Value.Record(name, sha256, stamp);
        return sha256;
    }

    /// <summary>The file of this name, or null when it must be made.</summary>
    public CachedFile? Find(string name)
    {
        var path = Path.Combine(FilesFolder, name);
        Keep(name);
        if (FileStamp.Of(path) is not { } stamp) return null;
        if (_index.Value.HashOf(name, stamp) is { } known) return new CachedFile(path, stamp.Size, known);

        // Its times have changed, or it was made by a build that was stopped: it is known by its content, or not at all.
        var sha256 = HashOfFile(path);
        if (_index.Value.LastHashOf(name) != sha256) return null;
        _index.Value.Record(name, sha256, stamp);
        return new CachedFile(path, stamp.Size, sha256);
    }

    /// <summary>Keeps a file that a later build may want, though this one has no need of it.</summary>
    public void Keep(string name) => _used[name] = true;

    /// <summary>Moves a finished file into the cache.</summary>
    public CachedFile Take(string name, string file)
    {
        Directory.CreateDirectory(FilesFolder);
        var path = Path.Combine(FilesFolder, name);
        var sha256 = HashOfFile(file);
        File.SetLastWriteTimeUtc(file, (_time.GetUtcNow() - Aged).UtcDateTime);
        File.Move(file, path, overwrite: true);
        var stamp = FileStamp.Of(path) ?? throw new FileNotFoundException("a file of the cache was removed", path);
        _index.Value.Record(name, sha256, stamp);
        return new CachedFile(path, stamp.Size, sha256);
    }

    public void Dispose()
    {
        _work.Dispose();
        try
        {
            if (!_index.IsValueCreated || !Directory.Exists(_folder)) return;
            DropForgotten();
            _index.Value.Save();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What is not kept is made again; a disk that is full is reported by what could not be made.
        }
    }

    private void DropForgotten()
    {
        if (_used.IsEmpty || !Directory.Exists(FilesFolder)) return;
        var oldest = (_time.GetUtcNow() - Forgotten).UtcDateTime;
        foreach (var file in new DirectoryInfo(FilesFolder).EnumerateFiles().Where(file => file.LastWriteTimeUtc < oldest && !_used.ContainsKey(file.Name)))
        {
            file.Delete();
            _index.Value.Forget(file.Name);
        }
    }

    private static string HashOfFile(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
