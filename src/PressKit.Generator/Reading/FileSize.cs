using System.Globalization;

namespace PressKit.Generator.Reading;

/// <summary>A size of files; its units are those of the decimal system, as file managers show them.</summary>
public sealed record FileSize(long Bytes)
{
    public const string Expected = "a size such as 800 KB or 100 MB, up to 1 GB,";

    private const long Kilobyte = 1000;
    private const long Megabyte = 1000 * Kilobyte;
    private const long Largest = 1000 * Megabyte;

    public static FileSize Kilobytes(int count) => new(count * Kilobyte);

    public static FileSize Megabytes(int count) => new(count * Megabyte);

    /// <summary>Reads a whole number of <c>KB</c>, <c>MB</c> or <c>GB</c>, at most one gigabyte; null when the text is none.</summary>
    public static FileSize? Parse(string text)
    {
        var unit = text.Length < 2 ? 0 : text[^2..] switch { "KB" => Kilobyte, "MB" => Megabyte, "GB" => Largest, _ => 0 };
        if (unit == 0 || !int.TryParse(text.AsSpan(0, text.Length - 2).TrimEnd(' '), NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return null;
        return count * unit is > 0 and <= Largest ? new FileSize(count * unit) : null;
    }

    /// <summary>The size in whole kilobytes below one megabyte, at least one, else in megabytes with one decimal.</summary>
    public (decimal Number, string Unit) Rounded => Bytes < 999_500
        ? (Math.Max(1, Math.Round((decimal)Bytes / Kilobyte, MidpointRounding.AwayFromZero)), "kb")
        : (Math.Round((decimal)Bytes / Megabyte, 1, MidpointRounding.AwayFromZero), "mb");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rounded.Number} {Rounded.Unit.ToUpperInvariant()}");
}
