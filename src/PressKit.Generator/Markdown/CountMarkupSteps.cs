namespace PressKit.Generator.Markdown;

/// <summary>
/// Estimates how long a text takes to parse, before it is: within a paragraph each mark may be held against each other, and what
/// looks like a link is read to the end of its address and title.
/// </summary>
internal static class CountMarkupSteps
{
    // What starts or ends an inline element. In two parts: a search for more than five letters at once is compiled at each start.
    private const string Marks = "[]*_`";

    // Tags, and the bar of a table.
    private const string OtherMarks = "<|";

    /// <summary>True when parsing takes more steps; the count ends there.</summary>
    public static bool Exceed(ReadOnlySpan<char> text, long most)
    {
        var steps = 0L;
        while (!text.IsEmpty)
        {
            var paragraph = TakeParagraph(ref text);
            steps += StepsOf(paragraph, most - steps);
            if (steps > most) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> TakeParagraph(ref ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length)
        {
            var length = text[end..].IndexOf('\n') is var found and >= 0 ? found + 1 : text.Length - end;
            var isBlank = text.Slice(end, length).IsWhiteSpace();
            end += length;
            if (isBlank) break;
        }

        var paragraph = text[..end];
        text = text[end..];
        return paragraph;
    }

    private static long StepsOf(ReadOnlySpan<char> paragraph, long most)
    {
        var (marks, steps) = (0L, 0L);
        for (var at = 0; at < paragraph.Length && marks * marks + steps <= most;)
        {
            var next = paragraph[at..].IndexOfAny(Marks);
            if (next < 0) break;
            at += next + 1;
            marks++;
            if (paragraph[at - 1] == ']' && at < paragraph.Length && paragraph[at] == '(') steps += LengthOfTarget(paragraph[(at + 1)..]);
        }

        for (var at = 0; marks * marks + steps <= most; at++)
        {
            var next = paragraph[at..].IndexOfAny(OtherMarks);
            if (next < 0) break;
            at += next;
            marks++;
        }

        return marks * marks + steps;
    }

    // The address runs to the next blank, the title to the sign that closes it (CommonMark 0.31, section 6.3).
    private static int LengthOfTarget(ReadOnlySpan<char> text)
    {
        var address = text.IndexOfAny(" \t\n\r");
        if (address < 0) return text.Length;
        var rest = text[address..];
        var title = rest.TrimStart();
        if (title.IsEmpty || title[0] is not ('"' or '\'' or '(')) return text.Length - title.Length;
        var close = title[1..].IndexOf(title[0] == '(' ? ')' : title[0]);
        return close < 0 ? text.Length : text.Length - title.Length + close;
    }
}
