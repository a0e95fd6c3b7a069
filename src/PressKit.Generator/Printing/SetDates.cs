using System.Globalization;
using System.Text;

namespace PressKit.Generator.Printing;

/// <summary>
/// Puts one day in the place of the clock's time in a PDF (ISO 32000-1, 7.9.4 and 14.3.3), so that the same pages give the same bytes.
/// The length stays the same, and with it every offset in the file.
/// </summary>
public static class SetDates
{
    private const string Pattern = "D:YYYYMMDDHHmmSS+00'00')";

    private static readonly byte[][] Keys = [.. new[] { "/CreationDate (", "/ModDate (" }.Select(Encoding.ASCII.GetBytes)];

    /// <summary>True when both dates stood where they are expected, once each; else nothing is changed.</summary>
    public static bool To(DateOnly day, Span<byte> pdf)
    {
        Span<int> places = stackalloc int[Keys.Length];
        for (var index = 0; index < Keys.Length; index++)
        {
            if (PlaceAfter(Keys[index], pdf) is not { } place || !IsDate(pdf[place..])) return false;
            places[index] = place;
        }

        var date = Encoding.ASCII.GetBytes(day.ToString("'D:'yyyyMMdd'000000'", CultureInfo.InvariantCulture));
        foreach (var place in places) date.CopyTo(pdf[place..]);
        return true;
    }

    private static int? PlaceAfter(ReadOnlySpan<byte> key, ReadOnlySpan<byte> pdf)
    {
        var first = pdf.IndexOf(key);
        return first >= 0 && first == pdf.LastIndexOf(key) ? first + key.Length : null;
    }

    private static bool IsDate(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Pattern.Length) return false;
        for (var index = 0; index < Pattern.Length; index++)
        {
            // Of the pattern, letters after the first stand for digits.
            var fits = index > 0 && char.IsAsciiLetter(Pattern[index]) ? char.IsAsciiDigit((char)bytes[index]) : bytes[index] == Pattern[index];
            if (!fits) return false;
        }

        return true;
    }
}
