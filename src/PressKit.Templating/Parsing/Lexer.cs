namespace PressKit.Templating.Parsing;

/// <summary>Splits a template into text and code, and settles white-space control on the way: text tokens come out stripped.</summary>
internal sealed class Lexer(SourceText source, List<Token> tokens, MessageList messages)
{
    private readonly CodeLexer _code = new(source, tokens, messages);
    private int _index;

    // What the last `}}` asks of the text after it: '-', '~' or NUL.
    private char _pendingStrip;

    public void Tokenize()
    {
        while (_index < source.Length) ReadText();
        tokens.Add(new Token(TokenKind.End, source.Span(source.Length, source.Length)));
    }

    private void ReadText()
    {
        var open = FindOpening(_index, out var percents);
        var textStart = StripStart(_index, open);
        _index = Math.Min(open + 2 + percents, source.Length);
        var marker = source[_index] is '-' or '~' ? source[_index++] : '\0';
        AddText(textStart, StripEnd(textStart, open, marker));
        if (percents > 0)
        {
            ReadEscape(percents);
        }
        else if (open < source.Length)
        {
            var indent = marker == '\0' ? FindIndent(textStart, open) : "";
            tokens.Add(new Token(TokenKind.CodeEnter, source.Span(open, _index), indent));
            _index = _code.Read(_index);
            _pendingStrip = _code.ExitMarker;
        }
    }

    private int FindOpening(int start, out int percents)
    {
        for (var i = source.Text.IndexOf('{', start); i >= 0; i = source.Text.IndexOf('{', i + 1))
        {
            percents = 0;
            while (source[i + 1 + percents] == '%') percents++;
            if (source[i + 1 + percents] == '{') return i;
        }

        percents = 0;
        return source.Length;
    }

    private void ReadEscape(int percents)
    {
        var close = "}" + new string('%', percents) + "}";
        var end = source.Text.IndexOf(close, _index, StringComparison.Ordinal);
        var bodyEnd = end < 0 ? source.Length : end;
        _pendingStrip = end > _index && source[end - 1] is '-' or '~' ? source[end - 1] : '\0';
        AddText(_index, _pendingStrip == '\0' ? bodyEnd : bodyEnd - 1);
        _index = end < 0 ? source.Length : end + close.Length;
    }

    private int StripStart(int start, int end)
    {
        var strip = _pendingStrip;
        _pendingStrip = '\0';
        while (strip != '\0' && start < end && char.IsWhiteSpace(source[start]))
        {
            if (source[start++] == '\n' && strip == '~') break;
        }

        return start;
    }

    private int StripEnd(int start, int end, char strip)
    {
        while (strip != '\0' && end > start && char.IsWhiteSpace(source[end - 1]) && !(strip == '~' && source[end - 1] == '\n')) end--;
        return end;
    }

    private string FindIndent(int textStart, int open)
    {
        var start = open;
        while (start > textStart && source[start - 1] is ' ' or '\t') start--;
        var isAtLineStart = start == 0 || source[start - 1] == '\n';
        return isAtLineStart && start < open ? source.Text[start..open] : "";
    }

    private void AddText(int start, int end)
    {
        if (end > start) tokens.Add(new Token(TokenKind.Text, source.Span(start, end)));
    }
}
