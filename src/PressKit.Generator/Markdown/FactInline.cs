using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace PressKit.Generator.Markdown;

/// <summary>A fact set by its name, <c>[[signatories@2025-10-26]]</c>.</summary>
internal sealed class FactInline(string name) : LeafInline
{
    public string Name { get; } = name;
}

/// <summary>Reads <c>[[name]]</c>; anything else between brackets is left to links.</summary>
internal sealed class FactInlineParser : InlineParser
{
    private const int LongestName = 120;

    public FactInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[') return false;
        var text = slice.Text.AsSpan(slice.Start, slice.Length);
        var end = text.IndexOf("]]", StringComparison.Ordinal);
        if (end < 3 || end > LongestName || !IsName(text[2..end])) return false;

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new FactInline(text[2..end].ToString()) { Line = line, Column = column, Span = new(start, start + end + 1) };
        slice.Start += end + 2;
        return true;
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '@' or '_')) return false;
        }

        return true;
    }
}
