namespace PressKit.Generator.Importing;

/// <summary>Writes below a folder of the disk: a temporary file first, then a rename, so that nobody sees half a file.</summary>
public sealed class DiskArticleWriter(string root) : IArticleWriter
{
    public void Write(string path, byte[] bytes)
    {
        var target = Path.Combine(root, path);
        var folder = Path.GetDirectoryName(target) ?? root;
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
}
