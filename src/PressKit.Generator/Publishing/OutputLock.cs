namespace PressKit.Generator.Publishing;

/// <summary>Keeps a second build out of an output folder. The system drops the lock of a killed run, so none is ever stale.</summary>
internal sealed class OutputLock : IDisposable
{
    private readonly string _path;
    private readonly FileStream _handle;

    private OutputLock(string path, FileStream handle)
    {
        _path = path;
        _handle = handle;
    }

    /// <summary>The lock, or null when another build holds it.</summary>
    public static OutputLock? TryTake(string path)
    {
        while (true)
        {
            FileStream handle;
            try
            {
                handle = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                return null;
            }

            // The last holder may have removed the file between our opening and our locking it: such a lock holds nobody out.
            if (File.Exists(path)) return new OutputLock(path, handle);
            handle.Dispose();
        }
    }

    public void Dispose()
    {
        // Windows removes no open file; there the empty file stays, and the next build takes it.
        if (!OperatingSystem.IsWindows()) File.Delete(_path);
        _handle.Dispose();
    }
}
