using System.Text;
using System.Text.RegularExpressions;

namespace PressKit.Generator.Importing;

/// <summary>
/// Escapes a line of plain text so that Markdown reads it as that text, and only where Markdown would read something else:
/// the file stays pleasant to edit. The line stands alone between empty lines.
/// </summary>
public static partial class EscapeMarkdown
{
    public static string Paragraph(string text)
    {
        var escaped = Inline(text);
        if (NumberAtStart().Match(escaped) is { Success: true } number) return escaped.Insert(number.Length - 1, "\\");
        return BlockAtStart().IsMatch(escaped) ? "\\" + escaped : escaped;
    }

    /// <summary>As <see cref="Paragraph"/>, for the text after <c>## </c>, where number signs at the end would vanish.</summary>
    public static string Heading(string text)
    {
        var escaped = Inline(text);
        var closing = ClosingSigns().Match(escaped);
        return closing.Success ? escaped.Insert(closing.Groups["signs"].Index, "\\") : escaped;
    }

    private static string Inline(string text)
    {
        if (!text.AsSpan().ContainsAny(Special)) return text;
        var ticks = text.AsSpan().Count('`');
        var stars = text.AsSpan().Count('*');
        var lines = text.AsSpan().Count('_');
        var escaped = new StringBuilder(text.Length + 8);
        for (var index = 0; index < text.Length; index++)
        {
            if (IsRead(text, index, ticks, stars, lines)) escaped.Append('\\');
            escaped.Append(text[index]);
        }

        return escaped.ToString();
    }

    private static bool IsRead(string text, int index, int ticks, int stars, int lines) => text[index] switch
    {
        '\\' => index + 1 < text.Length && IsAsciiPunctuation(text[index + 1]),
        '`' => ticks > 1,
        '*' => stars > 1 && !IsBetweenSpaces(text, index, '*'),
        '_' => lines > 1 && !IsBetweenSpaces(text, index, '_') && !IsWithinWord(text, index),

        // Without its address a bracketed text is text: definitions of links are escaped at the line's start.
        ']' => index + 1 < text.Length && text[index + 1] == '(',
        '<' => index + 1 < text.Length && (char.IsAsciiLetterOrDigit(text[index + 1]) || text[index + 1] is '/' or '!' or '?'),
        '&' => Entity().IsMatch(text, index),
        _ => false,
    };

    private static bool IsBetweenSpaces(string text, int index, char mark)
    {
        var (before, after) = Around(text, index, mark);
        return before == ' ' && after == ' ';
    }

    private static bool IsWithinWord(string text, int index)
    {
        var (before, after) = Around(text, index, '_');
        return char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
    }

    private static (char Before, char After) Around(string text, int index, char mark)
    {
        var start = index;
        var end = index;
        while (start >= 0 && text[start] == mark) start--;
        while (end < text.Length && text[end] == mark) end++;
        return (start < 0 ? ' ' : text[start], end == text.Length ? ' ' : text[end]);
    }

    private static bool IsAsciiPunctuation(char character) =>
        character < 128 && (char.IsPunctuation(character) || char.IsSymbol(character));

    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("\\`*_]<&");

    // Headings, quotations, bullets, fences, breaks and definitions of links.
    [GeneratedRegex(@"^(?:#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|~{3}|[-=*_](?:\s*[-=*_])*$|\[[^\]]*\]:)", RegexOptions.CultureInvariant)]
    private static partial Regex BlockAtStart();

    [GeneratedRegex(@"^\d{1,9}[.)](?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAtStart();

    [GeneratedRegex(@"(?:^|\s)(?<signs>#+)$", RegexOptions.CultureInvariant)]
    private static partial Regex ClosingSigns();

    [GeneratedRegex(@"\G&(?:#\d{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();
}
