namespace PressKit.Templating.Parsing;

/// <summary>Splits a template into text and code, and settles white-space control on the way: text tokens come out stripped.</summary>
internal sealed class Lexer
{
    private readonly SourceText _source;
    private readonly List<LogMessage> _messages;
    private readonly List<Token> _tokens = [];
    private int _index;

    // What the last `}}` asks of the text after it: '-', '~' or NUL.
    private char _pendingStrip;

    public Lexer(SourceText source, List<LogMessage> messages)
    {
        _source = source;
        _messages = messages;
    }

    public List<Token> Tokenize()
    {
        while (_index < _source.Length)
            ReadText();

        _tokens.Add(new Token(TokenKind.End, _source.Span(_source.Length, _source.Length), ""));
        return _tokens;
    }

    private void ReadText()
    {
        var start = _index;
        var open = FindOpening(start, out var percents);
        var textStart = StripStart(start, open);
        if (open == _source.Length)
        {
            AddText(textStart, open);
            _index = open;
            return;
        }

        _index = open + 2 + percents;
        var marker = _source[_index];
        marker = marker is '-' or '~' ? marker : '\0';
        var textEnd = StripEnd(textStart, open, marker);
        AddText(textStart, textEnd);
        if (marker != '\0')
            _index++;

        if (percents > 0)
        {
            ReadEscape(percents);
            return;
        }

        var indent = marker == '\0' ? FindIndent(textStart, open) : null;
        _tokens.Add(new Token(TokenKind.CodeEnter, _source.Span(open, _index), "{{", indent));
        var code = new CodeLexer(_source, _tokens, _messages);
        _index = code.Read(_index);
        _pendingStrip = code.ExitMarker;
    }

    private int FindOpening(int start, out int percents)
    {
        for (var i = _source.Text.IndexOf('{', start); i >= 0; i = _source.Text.IndexOf('{', i + 1))
        {
            percents = 0;
            while (_source[i + 1 + percents] == '%')
                percents++;

            if (_source[i + 1 + percents] == '{')
                return i;
        }

        percents = 0;
        return _source.Length;
    }

    private void ReadEscape(int percents)
    {
        var close = "}" + new string('%', percents) + "}";
        var end = _source.Text.IndexOf(close, _index, StringComparison.Ordinal);
        var bodyEnd = end < 0 ? _source.Length : end;
        _pendingStrip = end > _index && _source[end - 1] is '-' or '~' ? _source[end - 1] : '\0';
        AddText(_index, _pendingStrip == '\0' ? bodyEnd : bodyEnd - 1);
        _index = end < 0 ? _source.Length : end + close.Length;
    }

    private int StripStart(int start, int end)
    {
        var strip = _pendingStrip;
        _pendingStrip = '\0';
        if (strip == '\0')
            return start;

        while (start < end && char.IsWhiteSpace(_source[start]))
        {
            if (_source[start++] == '\n' && strip == '~')
                break;
        }

        return start;
    }

    private int StripEnd(int start, int end, char strip)
    {
        while (strip != '\0' && end > start && char.IsWhiteSpace(_source[end - 1]) && !(strip == '~' && _source[end - 1] == '\n'))
            end--;

        return end;
    }

    private string? FindIndent(int textStart, int open)
    {
        var start = open;
        while (start > textStart && _source[start - 1] is ' ' or '\t')
            start--;

        var atLineStart = start == 0 || _source[start - 1] == '\n';
        return atLineStart && start < open ? _source.Text[start..open] : null;
    }

    private void AddText(int start, int end)
    {
        if (end > start)
            _tokens.Add(new Token(TokenKind.Text, _source.Span(start, end), _source.Text[start..end]));
    }
}
