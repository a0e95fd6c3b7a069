using System.Globalization;

namespace PressKit.Generator.Media.Caching;

/// <summary>By what an unchanged file is known again without being read: size, time of its last change, and time of its birth.</summary>
internal sealed record FileStamp(long Size, long Modified, long Born)
{
    // A file changed twice within what its file system can tell apart would look unchanged.
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    /// <summary>The file's stamp; null when there is none, and for a link, which may lead anywhere.</summary>
    public static FileStamp? Of(string path)
    {
        var file = new FileInfo(path);
        return file is { Exists: true, LinkTarget: null } ? new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks, file.CreationTimeUtc.Ticks) : null;
    }

    /// <summary>True when the file was left alone long enough for its stamp to be trusted.</summary>
    public bool IsSettled(DateTimeOffset now) => now.UtcTicks - Modified > Settled.Ticks;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Size} {Modified} {Born}");

    public static FileStamp? Parse(string text)
    {
        var parts = text.Split(' ');
        return parts.Length == 3
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var modified)
            && long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var born)
            ? new FileStamp(size, modified, born)
            : null;
    }
}
