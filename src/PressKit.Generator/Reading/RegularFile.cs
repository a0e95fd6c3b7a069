using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using PressKit.Generator.Incremental;

namespace PressKit.Generator.Reading;

/// <summary>
/// Reads whole files that are files and no links. A site is made of tens of thousands; where the system's calls are known, four of
/// them read one, and .NET makes eleven.
/// </summary>
internal static partial class RegularFile
{
    private const long LargestInMemory = 1024 * 1024;
    private const int CloseOnExecution = 0x80000;
    private const int DoNotWait = 0x800;
    private const int Itself = 0x1000;
    private const uint TypeAndSize = 0x201;
    private const int StatusSize = 256;
    private const int ModeAt = 28;
    private const int SizeAt = 40;
    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;

    // O_NOFOLLOW, which differs between processors; 0 where it is not known.
    private static readonly int NoLink = (OperatingSystem.IsLinux(), RuntimeInformation.ProcessArchitecture) switch
    {
        (true, Architecture.X64) => 0x20000,
        (true, Architecture.Arm64) => 0x8000,
        _ => 0,
    };

    /// <summary>The file's bytes; null when there is none, when it is a link, and when it has more than <paramref name="most"/>.</summary>
    /// <param name="size">In bytes; 0 when there is none.</param>
    public static byte[]? Read(string path, long most, out long size)
    {
        var file = Open(path, out size);
        if (file >= 0 && size <= Array.MaxLength)
        {
            try
            {
                if (size > most) return null;
                var bytes = new byte[size];
                if (ReadAll(file, bytes)) return bytes;
            }
            finally
            {
                _ = Close(file);
            }
        }

        // Whatever the reason was, .NET tells what is wrong.
        size = SizeOf(path) ?? 0;
        return size <= most && SizeOf(path) is not null ? File.ReadAllBytes(path) : null;
    }

    /// <summary>The SHA-256 of the file; null when there is none, and when it is a link.</summary>
    /// <param name="size">In bytes; 0 when there is none.</param>
    public static Digest? HashOf(string path, out long size)
    {
        var file = Open(path, out size);
        if (file >= 0)
        {
            var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(size, LargestInMemory));
            try
            {
                if (size <= LargestInMemory && ReadAll(file, buffer.AsSpan(0, (int)size))) return Digest.OfContent(buffer.AsSpan(0, (int)size));
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
                _ = Close(file);
            }
        }

        if (SizeOf(path) is null) return null;
        using var stream = File.OpenRead(path);
        size = stream.Length;
        return Digest.Of(SHA256.HashData(stream));
    }

    private static long? SizeOf(string path) =>
        new FileInfo(path) is { Exists: true } file && !file.Attributes.HasFlag(FileAttributes.ReparsePoint) && !SpecialFile.Is(file) ? file.Length : null;

    // Below 0 for what is no file, and where it did not come to it.
    private static unsafe int Open(string path, out long size)
    {
        size = 0;
        if (NoLink == 0) return -1;
        var file = Open(path, CloseOnExecution | DoNotWait | NoLink);
        if (file < 0) return -1;
        try
        {
            var status = stackalloc byte[StatusSize];
            var fields = new ReadOnlySpan<byte>(status, StatusSize);
            if (Status(file, "", Itself, TypeAndSize, status) == 0 && (BinaryPrimitives.ReadUInt16LittleEndian(fields[ModeAt..]) & TypeMask) == Regular)
            {
                size = BinaryPrimitives.ReadInt64LittleEndian(fields[SizeAt..]);
                return file;
            }
        }
        catch (EntryPointNotFoundException)
        {
            // As SpecialFile says: an old C library.
        }

        _ = Close(file);
        return -1;
    }

    private static unsafe bool ReadAll(int file, Span<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            fixed (byte* start = bytes)
            {
                var read = Read(file, start, (nuint)bytes.Length);
                if (read <= 0) return false;
                bytes = bytes[(int)read..];
            }
        }

        return true;
    }

    // open(2).
    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    // statx(2), whose fields lie alike on every processor.
    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial int Status(int folder, string path, int flags, uint mask, byte* status);

    // read(2).
    [LibraryImport("libc", EntryPoint = "read")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial nint Read(int file, byte* buffer, nuint count);

    // close(2).
    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int file);
}
