using System.Buffers;

namespace PressKit.Generator.Reading;

/// <summary>
/// Finds characters that no text of a kit needs and that show a reader or an editor something else than what is there: controls, and
/// what turns the direction of a text (Unicode Technical Report 36, section 2.5; Unicode Standard Annex 9).
/// </summary>
internal static class RefusedCharacters
{
    private const byte Delete = 0x7F;
    private const byte ControlsLead = 0xC2;
    private const byte PunctuationLead = 0xE2;

    // The first bytes of all that is refused in UTF-8: controls but tab and line ends, and leads of which most letters are not refused.
    private static readonly SearchValues<byte> Leads = SearchValues.Create(
    [
        0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x0B, 0x0C, 0x0E, 0x0F,
        0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1A, 0x1B, 0x1C, 0x1D, 0x1E, 0x1F,
        Delete, ControlsLead, PunctuationLead,
    ]);

    /// <summary>Where the first of them stands in UTF-8 text; -1 when there is none.</summary>
    public static int FirstIn(ReadOnlySpan<byte> text)
    {
        for (var position = text.IndexOfAny(Leads); position >= 0; position = NextIn(text, position + 1))
        {
            if (IsRefused(text, position)) return position;
        }

        return -1;
    }

    private static int NextIn(ReadOnlySpan<byte> text, int start)
    {
        var next = text[start..].IndexOfAny(Leads);
        return next < 0 ? next : start + next;
    }

    private static bool IsRefused(ReadOnlySpan<byte> text, int position) => text[position..] switch
    {
        [ControlsLead, var second, ..] => second is >= 0x80 and <= 0x9F,
        // U+202A to U+202E embed and override; U+2066 to U+2069 isolate, and must be closed within their line.
        [PunctuationLead, 0x80, var third, ..] => third is >= 0xAA and <= 0xAE,
        [PunctuationLead, 0x81, >= 0xA6 and <= 0xA9, ..] => !AreIsolatesClosed(LineAround(text, position)),
        [PunctuationLead, ..] => false,
        _ => true,
    };

    private static ReadOnlySpan<byte> LineAround(ReadOnlySpan<byte> text, int position)
    {
        var start = text[..position].LastIndexOf((byte)'\n') + 1;
        var length = text[start..].IndexOf((byte)'\n');
        return length < 0 ? text[start..] : text.Slice(start, length);
    }

    private static bool AreIsolatesClosed(ReadOnlySpan<byte> line)
    {
        var open = 0;
        for (var position = 0; position + 2 < line.Length; position++)
        {
            if (line[position] != PunctuationLead || line[position + 1] != 0x81) continue;
            if (line[position + 2] is >= 0xA6 and <= 0xA8) open++;
            else if (line[position + 2] == 0xA9 && --open < 0) return false;
        }

        return open == 0;
    }
}
