using System.Runtime.InteropServices;

namespace PressKit.Generator.Publishing;

/// <summary>Puts a complete folder in the place of another.</summary>
internal static partial class SwapFolders
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>
    /// Exchanges two folders in one step, so that no moment sees neither; false where the system or its file system cannot, and
    /// nothing was changed.
    /// </summary>
    public static bool TryExchange(string one, string other)
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            return RenameAt(CurrentFolder, one, CurrentFolder, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // An old C library: musl before 1.2.6 and glibc before 2.28 have no such call.
            return false;
        }
    }

    // renameat2(2). LibraryImport needs no marshalling at run time, so the library stays fit for ahead-of-time compilation.
    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
