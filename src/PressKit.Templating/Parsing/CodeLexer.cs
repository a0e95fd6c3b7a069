namespace PressKit.Templating.Parsing;

/// <summary>Reads the tokens of one <c>{{ … }}</c>, or of one hole of an interpolated string.</summary>
internal sealed partial class CodeLexer(SourceText source, List<Token> tokens, MessageList messages)
{
    // A string in a hole of a string …: enough for people, and bounded for the stack.
    private const int MaxInterpolationDepth = 50;

    // Longest first, so that the first match is the right one.
    private static readonly string[] Operators =
    [
        "..<", "...", "//=", "..", "??", "?!", "?.", "||", "|>", "&&", "==", "!=", "<=", ">=", "<<", ">>", "//", "/=", "+=", "-=", "*=",
        "%=", "++", "--", "|", "?", ".", "=", "!", "<", ">", "/", "+", "-", "*", "%", "(", ")", "[", "]", "{", "}", ",", ":", ";", "@", "^",
    ];

    private readonly StringBuilder _text = new();
    private int _index;
    private int _interpolationDepth;
    private bool _hasSpace;

    /// <summary>The strip marker before the closing braces: '-', '~' or NUL.</summary>
    public char ExitMarker { get; private set; }

    /// <summary>Reads up to and including the closing braces and returns the offset behind them.</summary>
    public int Read(int start)
    {
        _index = start;
        ExitMarker = '\0';
        ReadTokens(inHole: false);
        return _index;
    }

    private void ReadTokens(bool inHole)
    {
        var openBraces = 0;
        _hasSpace = false;
        while (_index < source.Length)
        {
            var c = source[_index];
            if (c == '#')
            {
                SkipComment();
            }
            else if (char.IsWhiteSpace(c))
            {
                _index++;
                if (c == '\n') Add(TokenKind.NewLine, _index - 1);
                _hasSpace = true;
            }
            else if (inHole ? ReadHoleEnd(openBraces) : ReadExit(openBraces))
            {
                return;
            }
            else
            {
                openBraces += c == '{' ? 1 : c == '}' && openBraces > 0 ? -1 : 0;
                ReadToken(c);
            }
        }
    }

    private bool ReadHoleEnd(int openBraces)
    {
        if (source[_index] != '}' || openBraces > 0) return false;
        _index++;
        Add(TokenKind.HoleEnd, _index - 1);
        return true;
    }

    private bool ReadExit(int openBraces)
    {
        var marker = source[_index] is '-' or '~' ? 1 : 0;
        if (source[_index + marker] != '}' || source[_index + marker + 1] != '}') return false;

        // Two braces cannot end an object that stands alone: its own was forgotten, and what follows is text again.
        if (openBraces > 1 || (openBraces == 1 && source[_index + marker + 2] == '}')) return false;
        ExitMarker = marker == 1 ? source[_index] : '\0';
        _index += marker + 2;
        Add(TokenKind.CodeExit, _index - marker - 2);
        return true;
    }

    /// <summary>Skips to the end of the line or to the closing <c>##</c>; the braces that close the code end a comment too.</summary>
    private void SkipComment()
    {
        var close = source[_index + 1] == '#' ? "##" : "\n";
        var start = _index + (close == "##" ? 2 : 1);
        var rest = source.Text.AsSpan(start);
        var end = rest.IndexOf(close);
        var exit = rest[..(end < 0 ? rest.Length : end)].IndexOf("}}");
        _index = exit >= 0 ? start + exit - (source[start + exit - 1] is '-' or '~' ? 1 : 0)
            : end < 0 ? source.Length
            : start + end + (close == "##" ? 2 : 0);
        _hasSpace = true;
    }

    private void ReadToken(char c)
    {
        var start = _index;
        if (char.IsLetter(c) || c == '_') ReadWord(start);
        else if (c == '$' && source[start + 1] is '"' or '\'') ReadInterpolation(start);
        else if (c == '$') ReadLocal(start);
        else if (char.IsAsciiDigit(c)) ReadNumber(start);
        else if (c is '"' or '\'') ReadString(start, c);
        else if (c == '`') ReadVerbatim(start);
        else ReadOperator(start);
    }

    private void ReadWord(int start)
    {
        SkipWord();

        // `.empty?` is the one member whose name holds a question mark.
        if (source[_index] == '?' && source[start - 1] == '.' && source.Text.AsSpan(start, _index - start) is "empty") _index++;
        Add(TokenKind.Identifier, start, Keywords.ToWord(source.Text.AsSpan(start, _index - start)));
    }

    private void ReadLocal(int start)
    {
        _index++;
        if (source[_index] == '$') _index++;
        else SkipWord();
        Add(TokenKind.Local, start, source.Text[start.._index]);
    }

    private void SkipWord()
    {
        while (char.IsLetterOrDigit(source[_index]) || source[_index] == '_') _index++;
    }

    private void ReadString(int start, char quote)
    {
        _index++;
        ReadQuoted(start, quote, hasHoles: false);
        Add(TokenKind.Literal, start, _text.ToString());
    }

    private void ReadVerbatim(int start)
    {
        for (_index++; _index < source.Length && (source[_index] != '`' || source[_index + 1] == '`'); _index++)
        {
            if (source[_index] == '`') _index++;
        }

        var text = source.Text[(start + 1).._index].Replace("``", "`", StringComparison.Ordinal);
        if (_index < source.Length) _index++;
        else Error(source.Length, "a verbatim string is not closed; expected a backtick");
        Add(TokenKind.Literal, start, text);
    }

    private void ReadInterpolation(int start)
    {
        _index += 2;
        Add(TokenKind.InterpolationStart, start);
        if (++_interpolationDepth > MaxInterpolationDepth)
        {
            Error(start, "interpolated strings are nested too deeply");
            _index = source.Length;
        }

        while (_index < source.Length)
        {
            var textStart = _index;
            var hole = ReadQuoted(start, source[start + 1], hasHoles: true);
            Add(TokenKind.InterpolationText, textStart, _text.ToString());
            if (!hole) break;
            ReadTokens(inHole: true);
        }

        _interpolationDepth--;
        Add(TokenKind.InterpolationEnd, Math.Max(start, _index - 1));
    }

    /// <summary>Reads to the closing quote, or to a hole's brace; true when a hole begins.</summary>
    private bool ReadQuoted(int start, char quote, bool hasHoles)
    {
        _text.Clear();
        while (_index < source.Length)
        {
            var c = source[_index++];
            if (c == quote) return false;
            if (hasHoles && c == '{') return true;
            if (c != '\\') _text.Append(c);
            else if (hasHoles && source[_index] == '{') _text.Append(source[_index++]);
            else if (!Escapes.TryRead(source, ref _index, _text)) Error(_index - 1, $"`\\{source[_index]}` is not an escape; for a backslash write `\\\\`");
        }

        Error(source.Length, $"the string that starts in column {source.Span(start, start).Start.Column} is not closed");
        return false;
    }

    private void ReadOperator(int start)
    {
        var first = source[start];
        foreach (var symbol in Operators)
        {
            if (symbol[0] != first || !source.StartsWith(symbol, start)) continue;
            _index += symbol.Length;
            Add(TokenKind.Operator, start, symbol);
            return;
        }

        Error(start, $"`{first}` has no meaning here");
        _index++;
    }

    /// <summary>Adds a token that ends where reading has come to.</summary>
    private void Add(TokenKind kind, int start, object? value = null)
    {
        tokens.Add(new Token(kind, source.Span(start, _index), value, _hasSpace));
        _hasSpace = false;
    }

    private void Error(int at, string message) => messages.Add(source.Span(at, at), message);
}
