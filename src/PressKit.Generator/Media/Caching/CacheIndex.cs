using System.Collections.Concurrent;

namespace PressKit.Generator.Media.Caching;

/// <summary>What is known of files: one line each with name, hash and stamp, between tabs. A damaged index knows nothing.</summary>
internal sealed class CacheIndex
{
    private const string Format = "presskit cache 1";

    private readonly string _path;
    private readonly ConcurrentDictionary<string, (string Sha256, FileStamp Stamp)> _entries;
    private volatile bool _hasChanged;

    public CacheIndex(string path)
    {
        _path = path;
        _entries = Read(path);
    }

    /// <summary>The hash of a file that has not changed since it was recorded; null when it is not known.</summary>
    public string? HashOf(string name, FileStamp stamp) =>
        _entries.TryGetValue(name, out var entry) && entry.Stamp == stamp ? entry.Sha256 : null;

    /// <summary>The hash recorded last, whatever has become of the file.</summary>
    public string? LastHashOf(string name) => _entries.TryGetValue(name, out var entry) ? entry.Sha256 : null;

    public void Record(string name, string sha256, FileStamp stamp)
    {
        _entries[name] = (sha256, stamp);
        _hasChanged = true;
    }

    public void Forget(string name) => _hasChanged |= _entries.TryRemove(name, out _);

    /// <summary>Writes the index in one step, so that no reader sees half of it.</summary>
    public void Save()
    {
        if (!_hasChanged) return;
        var next = $"{_path}.{Path.GetRandomFileName()}";
        File.WriteAllLines(next, _entries.OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(static entry => $"{entry.Key}\t{entry.Value.Sha256}\t{entry.Value.Stamp}").Prepend(Format));
        File.Move(next, _path, overwrite: true);
    }

    private static ConcurrentDictionary<string, (string, FileStamp)> Read(string path)
    {
        var entries = new ConcurrentDictionary<string, (string, FileStamp)>(StringComparer.Ordinal);
        if (!File.Exists(path)) return entries;
        var lines = File.ReadAllLines(path);
        if (lines.Length == 0 || lines[0] != Format) return entries;
        foreach (var line in lines.Skip(1))
        {
            var parts = line.Split('\t');
            if (parts.Length == 3 && parts[1].Length == 64 && FileStamp.Parse(parts[2]) is { } stamp) entries[parts[0]] = (parts[1], stamp);
        }

        return entries;
    }
}
