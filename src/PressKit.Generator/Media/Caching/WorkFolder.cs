namespace PressKit.Generator.Media.Caching;

/// <summary>A folder for one build alone, in which files are made. It is made when it is first asked for, and removed at the end.</summary>
/// <param name="parent">Holds the folders of all builds, and beside each a lock for as long as its build runs.</param>
public sealed class WorkFolder(string parent) : IDisposable
{
    private const string LockEnding = ".lock";

    private string? _path;
    private FileStream? _held;
    private readonly Lock _lock = new();

    public string Path
    {
        get
        {
            lock (_lock) return _path ??= Create();
        }
    }

    public void Dispose()
    {
        // What cannot be removed now, a later build removes.
        if (_path is not null) TryDelete(_path);
        _held?.Dispose();
    }

    private string Create()
    {
        Directory.CreateDirectory(parent);
        ClearLeft();
        var path = System.IO.Path.Combine(parent, System.IO.Path.GetRandomFileName());
        _held = Hold(path);
        return Directory.CreateDirectory(path).FullName;
    }

    // What killed builds left: nobody holds it.
    private void ClearLeft()
    {
        foreach (var entry in Directory.GetFileSystemEntries(parent).Select(static entry => entry.EndsWith(LockEnding, StringComparison.Ordinal) ? entry[..^LockEnding.Length] : entry).Distinct(StringComparer.Ordinal))
        {
            try
            {
                using var held = Hold(entry);
                if (Directory.Exists(entry)) TryDelete(entry);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // Another build is at work in it.
                continue;
            }
        }
    }

    private static FileStream Hold(string path) => new(path + LockEnding, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);

    // A program of a killed build may still be writing there.
    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
