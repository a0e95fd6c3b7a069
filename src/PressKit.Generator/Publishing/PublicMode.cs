namespace PressKit.Generator.Publishing;

/// <summary>
/// The rights of what is published: the owner may change it and all may read it, whatever the umask of the build. A server and
/// the artifact of a host can serve no other.
/// </summary>
internal static class PublicMode
{
    private const UnixFileMode File = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Folder = File | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>True for a new folder when the umask of the build takes nothing away.</summary>
    public static bool IsUsual(string folder) => OperatingSystem.IsWindows() || System.IO.File.GetUnixFileMode(folder) == Folder;

    public static void SetFile(string path) => Set(path, File);

    public static void SetFolder(string path) => Set(path, Folder);

    private static void Set(string path, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows() || System.IO.File.GetUnixFileMode(path) == mode) return;
        System.IO.File.SetUnixFileMode(path, mode);
    }
}
