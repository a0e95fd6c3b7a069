using System.Runtime.InteropServices;

namespace PressKit.Generator.Publishing;

/// <summary>Gives a file a second name without moving its bytes.</summary>
internal static partial class LinkFile
{
    /// <summary>Links the file where the system and the two folders allow it, and copies it elsewhere.</summary>
    public static void LinkOrCopy(string from, string to)
    {
        if (!TryLink(from, to)) File.Copy(from, to, overwrite: true);
    }

    private static bool TryLink(string from, string to) => !OperatingSystem.IsWindows() && Link(from, to) == 0;

    // link(2).
    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string from, string to);
}
