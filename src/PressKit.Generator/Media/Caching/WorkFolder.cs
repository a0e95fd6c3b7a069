namespace PressKit.Generator.Media.Caching;

/// <summary>A folder for one build alone, in which files are made. It is made when it is first asked for, and removed at the end.</summary>
/// <param name="parent">Holds the folders of all builds.</param>
public sealed class WorkFolder(string parent, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Abandoned = TimeSpan.FromDays(1);

    private string? _path;
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
        try
        {
            if (_path is not null) Directory.Delete(_path, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A later build removes it.
        }
    }

    private string Create()
    {
        // What killed builds left behind.
        if (Directory.Exists(parent))
        {
            foreach (var old in Directory.EnumerateDirectories(parent).Where(folder => Directory.GetCreationTimeUtc(folder) < time.GetUtcNow() - Abandoned)) Directory.Delete(old, recursive: true);
        }

        return Directory.CreateDirectory(System.IO.Path.Combine(parent, System.IO.Path.GetRandomFileName())).FullName;
    }
}
