using System.Threading.Channels;

namespace PressKit.Cli.Serving;

/// <summary>
/// Tells when files of a kit change. Events only say where to look: what they cannot tell, the disk is asked. Where the system
/// gives no events, the disk is asked again and again.
/// </summary>
internal sealed class KitWatch : IDisposable
{
    // The files of one save come together; a browser should not be told of the first alone.
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(8);
    private static readonly TimeSpan LongestGathering = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan Polling = TimeSpan.FromMilliseconds(500);

    private readonly string _root;
    private readonly Func<string, FileSystemWatcher> _create;
    private readonly Action<string> _say;
    private readonly Channel<KitChange> _changes = Channel.CreateUnbounded<KitChange>();
    private readonly Lock _gate = new();
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);
    private bool _isPolling;
    private bool _isDisposed;

    /// <param name="create">Makes the watcher of a folder; it throws <see cref="IOException"/> where the system has none left.</param>
    /// <param name="say">Takes one line when watching is given up.</param>
    public KitWatch(string root, Func<string, FileSystemWatcher> create, Action<string> say)
    {
        _root = root;
        _create = create;
        _say = say;
        // The root tells of its folders alone: what else lies in it may be large and busy.
        Watch("", isDeep: false);
        foreach (var folder in KitSnapshot.Folders) Watch(folder, isDeep: true);
    }

    /// <summary>Waits for the next change, and for those that come with it.</summary>
    public async Task<KitChange> NextAsync(CancellationToken cancellation)
    {
        using var polling = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (Volatile.Read(ref _isPolling)) polling.CancelAfter(Polling);
        KitChange change;
        try
        {
            change = await _changes.Reader.ReadAsync(polling.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return KitChange.Anywhere;
        }

        return await GatherAsync(change, Gathering, cancellation);
    }

    /// <summary>Adds what changes until nothing has changed for <paramref name="quiet"/>, within bounds.</summary>
    public async Task<KitChange> GatherAsync(KitChange change, TimeSpan quiet, CancellationToken cancellation)
    {
        using var longest = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        longest.CancelAfter(quiet > LongestGathering ? quiet : LongestGathering);
        while (true)
        {
            using var silence = CancellationTokenSource.CreateLinkedTokenSource(longest.Token);
            silence.CancelAfter(quiet);
            try
            {
                change = change.And(await _changes.Reader.ReadAsync(silence.Token));
            }
            catch (OperationCanceledException)
            {
                cancellation.ThrowIfCancellationRequested();
                return change;
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            foreach (var watcher in _watchers.Values) watcher.Dispose();
            _watchers.Clear();
        }
    }

    private void Watch(string folder, bool isDeep)
    {
        lock (_gate)
        {
            if (_watchers.Remove(folder, out var former)) former.Dispose();
            if (_isDisposed || _isPolling) return;
            var path = Path.Combine(_root, folder);
            if (!Directory.Exists(path)) return;
            try
            {
                var watcher = _watchers[folder] = _create(path);
                watcher.IncludeSubdirectories = isDeep;
                watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | (isDeep ? NotifyFilters.LastWrite | NotifyFilters.Size : 0);
                watcher.Changed += (_, change) => Take(change.FullPath, isDeep, isEntry: false);
                watcher.Created += (_, change) => Take(change.FullPath, isDeep, isEntry: true);
                watcher.Deleted += (_, change) => Take(change.FullPath, isDeep, isEntry: true);
                watcher.Renamed += (_, change) =>
                {
                    Take(change.OldFullPath, isDeep, isEntry: true);
                    Take(change.FullPath, isDeep, isEntry: true);
                };
                watcher.Error += (_, error) => TakeError(error.GetException());
                watcher.EnableRaisingEvents = true;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // Between the question and the watch the folder may have gone: the root tells when it comes back.
                if (Directory.Exists(path)) Poll(error);
            }
        }
    }

    private void Take(string fullPath, bool isDeep, bool isEntry)
    {
        var path = Path.GetRelativePath(_root, fullPath).Replace(Path.DirectorySeparatorChar, '/');
        if (!isDeep)
        {
            if (!KitSnapshot.Folders.Contains(path)) return;
            // A watch follows its folder, wherever that is moved.
            Watch(path, isDeep: true);
            _changes.Writer.TryWrite(KitChange.Anywhere);
            return;
        }

        // A name that came or went may be a folder's, with all that is in it; a file of the kit has an ending.
        var isFolder = isEntry && (Directory.Exists(fullPath) || Path.GetExtension(path).Length == 0);
        _changes.Writer.TryWrite(new KitChange([path], isFolder));
    }

    private void TakeError(Exception error)
    {
        // Events that came faster than they were taken are made up for by looking.
        if (error is not InternalBufferOverflowException) Poll(error);
        _changes.Writer.TryWrite(KitChange.Anywhere);
    }

    private void Poll(Exception reason)
    {
        lock (_gate)
        {
            if (_isPolling || _isDisposed) return;
            Volatile.Write(ref _isPolling, true);
        }

        _say($"This system reports no changes of files ({reason.Message}); they are looked for twice a second.");
        _changes.Writer.TryWrite(KitChange.Anywhere);
    }
}
