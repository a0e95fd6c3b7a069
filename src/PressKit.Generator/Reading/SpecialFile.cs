using System.Runtime.InteropServices;

namespace PressKit.Generator.Reading;

/// <summary>Tells a pipe, a socket or a device from a file: whoever reads one may wait for ever, or read without end.</summary>
public static partial class SpecialFile
{
    private const int CurrentFolder = -100;
    private const int Type = 1;

    // struct statx of statx(2), which is the same on every processor.
    private const int StructSize = 256;
    private const int ModeAt = 28;
    private const int TypeMask = 0xF000;
    private const int Folder = 0x4000;
    private const int Regular = 0x8000;

    /// <summary>True for what is neither a file nor a folder once links are followed. False where the system cannot say.</summary>
    public static bool Is(FileInfo file)
    {
        // What is no file has no size.
        if (!OperatingSystem.IsLinux() || !file.Exists || file.Length > 0) return false;
        try
        {
            Span<byte> found = stackalloc byte[StructSize];
            if (Stat(CurrentFolder, file.FullName, 0, Type, found) != 0) return false;
            return (MemoryMarshal.Read<ushort>(found[ModeAt..]) & TypeMask) is not (Regular or Folder);
        }
        catch (EntryPointNotFoundException)
        {
            // An old C library: glibc before 2.28 and musl before 1.2.3 have no such call.
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Stat(int folder, string path, int flags, uint mask, Span<byte> found);
}
