using System.Text;

namespace PressKit.Cli.Scaffolding;

/// <summary>Writes files that are not there yet, as UTF-8 without a byte order mark.</summary>
internal static class NewFile
{
    /// <summary>False, and nothing is touched, when something is there already.</summary>
    public static bool Write(string path, string text)
    {
        if (Path.Exists(path)) return false;
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
        // Fails rather than overwrite what someone else writes at the same moment.
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        stream.Write(Encoding.UTF8.GetBytes(text));
        return true;
    }
}
