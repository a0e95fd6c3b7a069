using PressKit.Generator.Reading;

namespace PressKit.Generator.Incremental;

/// <summary>
/// The files of a kit as one build sees them: listed once, before any is read, and each known by the SHA-256 of what was first read of
/// it. A build of a file that is read twice and differs ends, so that what it made is always what these hashes say.
/// </summary>
internal sealed class KitInputs : IFileTree
{
    private static readonly string[] Folders = ["content", "seeds", "templates"];

    private readonly IFileTree _files;
    private readonly string[] _paths;
    private readonly RefusedEntry[] _refused;
    private readonly Dictionary<string, int> _ranks;
    private readonly Lock _gate = new();
    private readonly Digest[] _digests;
    private readonly bool[] _isKnown;

    public KitInputs(IFileTree files)
    {
        _files = files;
        var refused = Task.Run(() => Folders.SelectMany(files.ListRefused).ToArray());
        // Each list is in order, and so are the folders.
        _paths = [.. Folders.SelectMany(files.List)];
        _ranks = new Dictionary<string, int>(_paths.Length, StringComparer.Ordinal);
        for (var rank = 0; rank < _paths.Length; rank++) _ranks[_paths[rank]] = rank;
        _digests = new Digest[_paths.Length];
        _isKnown = new bool[_paths.Length];
        _refused = refused.GetAwaiter().GetResult();
    }

    public IEnumerable<string> List(string folder)
    {
        if (!Folders.Any(top => folder == top || folder.StartsWith(top + "/", StringComparison.Ordinal))) return _files.List(folder);
        var start = Array.BinarySearch(_paths, folder + "/", StringComparer.Ordinal);
        return _paths.Skip(start < 0 ? ~start : start).TakeWhile(path => path.StartsWith(folder + "/", StringComparison.Ordinal));
    }

    public IEnumerable<RefusedEntry> ListRefused(string folder) =>
        Folders.Contains(folder) ? _refused.Where(entry => entry.Path == folder || entry.Path.StartsWith(folder + "/", StringComparison.Ordinal)) : _files.ListRefused(folder);

    public long SizeOf(string path) => _files.SizeOf(path);

    /// <exception cref="IOException">The file is not what it was when it was first read.</exception>
    public byte[]? Read(string path) => Read(path, long.MaxValue, out _);

    public byte[]? Read(string path, long most, out long size)
    {
        var file = _files.Read(path, most, out size);
        if (size <= most && _ranks.TryGetValue(path, out var rank)) Note(rank, file is null ? default : Digest.OfContent(file));
        return file;
    }

    // Known before others read it: what they see later can only be newer than what is recorded.
    public string? PlaceOf(string path)
    {
        if (_ranks.TryGetValue(path, out var rank)) _ = DigestAt(rank);
        return _files.PlaceOf(path);
    }

    Digest IFileTree.HashOf(string path, ReadOnlySpan<byte> file) =>
        _ranks.TryGetValue(path, out var rank) && Find(rank) is { } known ? known : Digest.OfContent(file);

    /// <summary>The hash of a listed file, which is read unless it is known; null for any other.</summary>
    public Digest? DigestOf(string path) => _ranks.TryGetValue(path, out var rank) ? DigestAt(rank) : null;

    /// <summary>One hash of all listed files that are chosen, by their paths and contents.</summary>
    public Digest DigestOf(Func<string, bool> isChosen)
    {
        InParallel.ForEach(_paths, new ParallelOptions(), path =>
        {
            if (isChosen(path)) _ = DigestOf(path);
        });
        using var digest = new DigestWriter();
        foreach (var entry in _refused)
        {
            digest.Add(entry.Path);
            digest.Add(entry.IsLink);
        }

        for (var rank = 0; rank < _paths.Length; rank++)
        {
            if (!isChosen(_paths[rank])) continue;
            digest.Add(_paths[rank]);
            digest.Add(DigestAt(rank));
        }

        return digest.ToDigest();
    }

    private Digest DigestAt(int rank)
    {
        if (Find(rank) is { } known) return known;
        return Note(rank, _files.HashOf(_paths[rank]) ?? default);
    }

    private Digest? Find(int rank)
    {
        lock (_gate) return _isKnown[rank] ? _digests[rank] : null;
    }

    private Digest Note(int rank, Digest digest)
    {
        lock (_gate)
        {
            if (_isKnown[rank] && _digests[rank] != digest) throw new IOException($"'{_paths[rank]}' was changed while the kit was being read; run the command again");
            (_digests[rank], _isKnown[rank]) = (digest, true);
        }

        return digest;
    }
}
