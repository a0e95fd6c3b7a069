
namespace PressKit.Generator.Theming.Fonts;

/// <summary>Reads from an OpenType font (ISO/IEC 14496-22) the tables that tell its name, its letters and their widths.</summary>
public static class ReadFont
{
    private const int FamilyName = 1;
    private const int TypographicFamilyName = 16;
    private const int WindowsPlatform = 3;
    private const int LastCodePoint = 0x10FFFF;

    /// <summary>The endings of files that are read.</summary>
    public static bool IsFont(string name) => Path.GetExtension(name) is ".ttf" or ".otf";

    /// <exception cref="InvalidDataException">The file is no such font, or damaged.</exception>
    public static FontFace Read(string name, byte[] bytes)
    {
        var file = new FontTable(bytes);
        if (file.Length < 12 || !(file.U32(0) == 0x00010000 || file.IsAt(0, "OTTO"u8))) throw new InvalidDataException("it is no OpenType font");
        float unitsPerEm = Find(file, "head"u8).U16(18);
        if (unitsPerEm == 0) throw new InvalidDataException("it tells no size");
        var metrics = Find(file, "hmtx"u8);
        var metricsCount = Find(file, "hhea"u8).U16(34);
        if (metricsCount == 0) throw new InvalidDataException("it tells no widths");
        var widths = new Dictionary<int, float>();
        foreach (var (codePoint, glyph) in ReadCharacters(Find(file, "cmap"u8)))
        {
            // Glyph 0 stands for letters that are missing; glyphs beyond the last metric share it.
            if (glyph != 0) widths[codePoint] = metrics.U16(Math.Min(glyph, metricsCount - 1) * 4) / unitsPerEm;
        }

        return new FontFace(name, bytes, ReadFamily(Find(file, "name"u8)), Find(file, "OS/2"u8).U16(4), widths);
    }

    private static FontTable Find(FontTable file, ReadOnlySpan<byte> tag)
    {
        var count = file.U16(4);
        for (var index = 0; index < count; index++)
        {
            var entry = file[12 + (index * 16)];
            if (entry.IsAt(0, tag)) return file.Part(entry.U32(8), entry.U32(12));
        }

        throw new InvalidDataException("a table is missing that every OpenType font has");
    }

    private static string ReadFamily(FontTable names)
    {
        string? family = null;
        var count = names.U16(2);
        var texts = names[names.U16(4)];
        for (var index = 0; index < count; index++)
        {
            var record = names[6 + (index * 12)];
            var kind = record.U16(6);
            if (record.U16(0) != WindowsPlatform || kind is not (FamilyName or TypographicFamilyName)) continue;
            if (family is null || kind == TypographicFamilyName) family = texts.Utf16(record.U16(10), record.U16(8));
        }

        return family ?? throw new InvalidDataException("it has no name");
    }

    private static List<(int CodePoint, int Glyph)> ReadCharacters(FontTable cmap)
    {
        var count = cmap.U16(2);
        // The format that knows all of Unicode, if it is there, else the one for its first plane.
        foreach (var format in (ReadOnlySpan<int>)[12, 4])
        {
            for (var index = 0; index < count; index++)
            {
                var start = cmap.U32(8 + (index * 8));
                var table = cmap.Part(start, cmap.Length - start);
                if (table.U16(0) == format) return format == 12 ? ReadSegmentedCoverage(table) : ReadSegments(table);
            }
        }

        throw new InvalidDataException("it does not tell its letters in a way that is read here");
    }

    private static List<(int, int)> ReadSegmentedCoverage(FontTable table)
    {
        var characters = new List<(int, int)>();
        var count = table.U32(12);
        for (var group = 0; group < count; group++)
        {
            var entry = table[16 + (group * 12)];
            var (first, last, glyph) = (entry.U32(0), entry.U32(4), entry.U32(8));
            if (last > LastCodePoint || first > last || glyph > ushort.MaxValue || characters.Count > LastCodePoint) throw new InvalidDataException("its list of letters is damaged");
            for (var codePoint = first; codePoint <= last; codePoint++) characters.Add(((int)codePoint, (int)(glyph + codePoint - first)));
        }

        return characters;
    }

    private static List<(int, int)> ReadSegments(FontTable table)
    {
        var characters = new List<(int, int)>();
        var doubled = table.U16(6);
        var (ends, starts, deltas, offsets) = (14, 16 + doubled, 16 + (2 * doubled), 16 + (3 * doubled));
        for (var at = 0; at < doubled; at += 2)
        {
            var (first, last) = (table.U16(starts + at), table.U16(ends + at));
            var (delta, offset) = (table.I16(deltas + at), table.U16(offsets + at));
            for (int codePoint = first; codePoint <= last && codePoint != char.MaxValue; codePoint++)
            {
                // An offset counts from its own place in the table.
                int glyph = offset == 0 ? codePoint : table.U16(offsets + at + offset + (2 * (codePoint - first)));
                if (offset == 0 || glyph != 0) glyph = (glyph + delta) & 0xFFFF;
                characters.Add((codePoint, glyph));
            }
        }

        return characters;
    }
}
