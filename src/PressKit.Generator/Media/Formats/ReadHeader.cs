namespace PressKit.Generator.Media.Formats;

/// <summary>Reads the header of a JPEG, PNG or WebP file. Nothing is decoded or unpacked, whatever the file claims.</summary>
public static class ReadHeader
{
    /// <summary>The header, or null when the file is of another format.</summary>
    /// <exception cref="InvalidDataException">The file is of the format and damaged; the message says how.</exception>
    public static PictureHeader? Read(Stream file)
    {
        Span<byte> start = stackalloc byte[12];
        var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Position = 0;
        start = start[..length];
        try
        {
            if (start.StartsWith(JpegHeader.Signature)) return JpegHeader.Read(file);
            if (start.StartsWith(PngHeader.Signature)) return PngHeader.Read(file);
            return WebPHeader.IsSignature(start) ? WebPHeader.Read(file) : null;
        }
        catch (EndOfStreamException)
        {
            throw new InvalidDataException("the file ends too early");
        }
    }

    /// <summary>Passes over what is not needed.</summary>
    /// <exception cref="EndOfStreamException">The file is shorter than it claims.</exception>
    internal static void Skip(Stream file, long length)
    {
        if (file.Position + length > file.Length) throw new EndOfStreamException();
        file.Seek(length, SeekOrigin.Current);
    }
}
