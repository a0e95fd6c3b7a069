namespace PressKit.Generator.Publishing.Preflight.Reading;

/// <summary>Finds attributes in a start tag as it was written; the parser knows where the tag starts, and not where its attributes are.</summary>
internal static class StartTag
{
    private const string Space = " \t\r\n\f";

    /// <summary>Where the attribute's value starts and ends, without its quotes; null when the tag has no such attribute, or no value for it.</summary>
    /// <param name="tag">Where the tag's <c>&lt;</c> stands.</param>
    public static (int Start, int End)? ValueOf(string text, int tag, string attribute)
    {
        var position = NameEnd(text, tag + 1);
        while (true)
        {
            while (position < text.Length && (Space.Contains(text[position], StringComparison.Ordinal) || text[position] == '/')) position++;
            if (position >= text.Length || text[position] == '>') return null;
            var (name, end) = (position, NameEnd(text, position + 1));
            position = SkipSpace(text, end);
            if (position >= text.Length || text[position] != '=') continue;

            position = SkipSpace(text, position + 1);
            if (position >= text.Length) return null;
            var quote = text[position] is '"' or '\'' ? text[position] : '\0';
            var start = quote == '\0' ? position : position + 1;
            var length = quote == '\0' ? text.AsSpan(start).IndexOfAny(Space + ">") : text.AsSpan(start).IndexOf(quote);
            if (length < 0) return null;
            if (text.AsSpan(name, end - name).Equals(attribute, StringComparison.OrdinalIgnoreCase)) return (start, start + length);
            position = quote == '\0' ? start + length : start + length + 1;
        }
    }

    /// <summary>The first place after the tag; where it starts when it does not end.</summary>
    public static int EndOf(string text, int tag)
    {
        var quote = '\0';
        for (var position = tag; position < text.Length; position++)
        {
            var character = text[position];
            if (quote != '\0') quote = character == quote ? '\0' : quote;
            else if (character is '"' or '\'') quote = character;
            else if (character == '>') return position + 1;
        }

        return tag;
    }

    private static int NameEnd(string text, int position)
    {
        while (position < text.Length && text[position] is not ('/' or '>' or '=') && !Space.Contains(text[position], StringComparison.Ordinal)) position++;
        return position;
    }

    private static int SkipSpace(string text, int position)
    {
        while (position < text.Length && Space.Contains(text[position], StringComparison.Ordinal)) position++;
        return position;
    }
}
