namespace PressKit.Generator.Importing;

/// <summary>Writes below a folder of the disk: a temporary file first, then a rename, so that nobody sees half a file.</summary>
public sealed class DiskArticleWriter(string root) : IArticleWriter
{
    public void Write(string path, byte[] bytes)
    {
        var target = Path.Combine(root, path);
        var folder = Path.GetDirectoryName(target) ?? root;
        RefuseLinks(path);
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp");
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    // A kit may come from anywhere, and what is imported into it stays in it.
    private void RefuseLinks(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            var folder = new DirectoryInfo(Path.Combine(root, path[..slash]));
            if (folder.LinkTarget is not null) throw new IOException($"'{folder.FullName}' is a symbolic link, and may lead out of the kit; put a folder in its place");
        }
    }
}
