using System.Collections.Immutable;

namespace PressKit.Generator.Importing;

/// <summary>
/// Writes files below a folder of the disk, each whole or not at all: first beside its place, under a hidden name, then to it. What a
/// killed run left beside a place is cleared by the next one that writes there.
/// </summary>
public sealed class DiskWriter(string root) : IArticleWriter
{
    private const string Ending = ".presskit-new";

    // No hidden file is passed over here.
    private static readonly EnumerationOptions Hidden = new() { AttributesToSkip = FileAttributes.Directory };

    /// <summary>Writes a file, in the place of what is there.</summary>
    public void Write(string path, byte[] bytes) => WriteAll([(path, bytes)]);

    /// <summary>Writes files, in the place of what is there. None is replaced before all are written, so that a full disk leaves them as they were.</summary>
    public void WriteAll(IEnumerable<(string Path, byte[] Bytes)> files)
    {
        var pending = ImmutableArray.CreateBuilder<PendingFile>();
        try
        {
            foreach (var (path, bytes) in files) pending.Add(WriteBeside(path, bytes));
            foreach (var file in pending) File.Move(file.Place, file.Target, overwrite: true);
        }
        finally
        {
            foreach (var file in pending) file.Dispose();
        }
    }

    /// <summary>Writes a file that is not there yet; false, and nothing is touched, when something is.</summary>
    public bool Create(string path, byte[] bytes)
    {
        var target = Path.Combine(root, path);
        if (Path.Exists(target)) return false;
        using var file = WriteBeside(path, bytes);
        try
        {
            File.Move(file.Place, target, overwrite: false);
            return true;
        }
        catch (IOException) when (Path.Exists(target))
        {
            // Someone else wrote it at the same moment.
            return false;
        }
    }

    /// <summary>Clears what killed runs left in a folder; what another run is writing stays.</summary>
    public void ClearLeft(string folder)
    {
        var place = Path.Combine(root, folder);
        if (!Directory.Exists(place)) return;
        RefuseLinks(folder);
        foreach (var left in Directory.EnumerateFiles(place, $".*{Ending}", Hidden))
        {
            try
            {
                // Refused while another run holds it.
                new FileStream(left, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose).Dispose();
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                continue;
            }
        }
    }

    private PendingFile WriteBeside(string path, byte[] bytes)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        RefuseLinks(folder);
        Directory.CreateDirectory(Path.Combine(root, folder));
        ClearLeft(folder);
        var target = Path.Combine(root, path);
        // A new file: a link in its place would lead elsewhere.
        var place = Path.Combine(root, folder, $".{Path.GetFileName(target)}.{Environment.ProcessId}{Ending}");
        var file = new PendingFile(target, place, File.OpenHandle(place, FileMode.CreateNew, FileAccess.Write, FileShare.Delete));
        try
        {
            RandomAccess.Write(file.Handle, bytes, 0);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    // A kit may come from anywhere, and what is written into it stays in it.
    private void RefuseLinks(string folder)
    {
        for (var inner = folder; inner.Length > 0; inner = Path.GetDirectoryName(inner) ?? "")
        {
            var place = new DirectoryInfo(Path.Combine(root, inner));
            if (place.LinkTarget is not null) throw new IOException($"'{place.FullName}' is a symbolic link, and may lead out of the kit; put a folder in its place");
        }
    }
}
