namespace PressKit.Templating.Parsing;

/// <summary>Reads the tokens of one <c>{{ … }}</c>, or of one hole of an interpolated string.</summary>
internal sealed class CodeLexer(SourceText source, List<Token> tokens, MessageList messages)
{
    // A string in a hole of a string …: enough for people, and bounded for the stack.
    private const int MaxInterpolationDepth = 50;

    // Longest first, so that the first match is the right one.
    private static readonly string[] Operators =
    [
        "..<", "...", "//=", "..", "??", "?!", "?.", "||", "|>", "&&", "==", "!=", "<=", ">=", "<<", ">>", "//", "/=", "+=", "-=", "*=",
        "%=", "++", "--", "|", "?", ".", "=", "!", "<", ">", "/", "+", "-", "*", "%", "(", ")", "[", "]", "{", "}", ",", ":", ";", "@", "^",
    ];

    private static readonly string[][] OperatorsByFirst = [.. Enumerable.Range(0, 128).Select(first => Operators.Where(symbol => symbol[0] == first).ToArray())];

    private int _index;
    private int _interpolationDepth;

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
        var space = false;
        while (_index < source.Length)
        {
            var c = source[_index];
            if (c == '\n')
            {
                Add(TokenKind.NewLine, _index, ++_index, null, space);
                space = true;
            }
            else if (char.IsWhiteSpace(c))
            {
                _index++;
                space = true;
            }
            else if (c == '#')
            {
                SkipComment();
                space = true;
            }
            else if (!inHole && ReadExit(openBraces))
            {
                return;
            }
            else if (c == '}' && inHole && openBraces == 0)
            {
                Add(TokenKind.HoleEnd, _index, ++_index, null, space);
                return;
            }
            else
            {
                openBraces += c == '{' ? 1 : c == '}' && openBraces > 0 ? -1 : 0;
                ReadToken(c, space);
                space = false;
            }
        }
    }

    private bool ReadExit(int openBraces)
    {
        var marker = source[_index] is '-' or '~' ? 1 : 0;
        if (source[_index + marker] != '}' || source[_index + marker + 1] != '}') return false;

        // Two braces cannot end an object that stands alone: its own was forgotten, and what follows is text again.
        if (openBraces > 1 || (openBraces == 1 && source[_index + marker + 2] == '}')) return false;
        ExitMarker = marker == 1 ? source[_index] : '\0';
        Add(TokenKind.CodeExit, _index, _index + marker + 2);
        _index += marker + 2;
        return true;
    }

    private void SkipComment()
    {
        var multiline = source[_index + 1] == '#';
        _index += multiline ? 2 : 1;
        while (_index < source.Length)
        {
            if (source.StartsWith("}}", _index))
            {
                _index -= source[_index - 1] is '-' or '~' ? 1 : 0;
                return;
            }

            if (multiline ? source.StartsWith("##", _index) : source[_index] == '\n')
            {
                _index += multiline ? 2 : 0;
                return;
            }

            _index++;
        }
    }

    private void ReadToken(char c, bool space)
    {
        var start = _index;
        if (char.IsLetter(c) || c == '_')
        {
            ReadWord(start, space);
        }
        else if (c == '$' && source[start + 1] is '"' or '\'')
        {
            ReadInterpolation(space);
        }
        else if (c == '$')
        {
            _index = source[start + 1] == '$' ? start + 2 : SkipWord(start + 1);
            Add(TokenKind.Local, start, _index, source.Text[start.._index], space);
        }
        else if (char.IsAsciiDigit(c))
        {
            ReadNumber(start, space);
        }
        else if (c is '"' or '\'')
        {
            ReadString(start, c, space);
        }
        else if (c == '`')
        {
            ReadVerbatim(start, space);
        }
        else
        {
            ReadOperator(start, space);
        }
    }

    private void ReadString(int start, char quote, bool space)
    {
        _index++;
        var end = source.Text.AsSpan(_index).IndexOfAny(quote, '\\');
        string value;
        if (end >= 0 && source[_index + end] == quote)
        {
            value = source.Text.Substring(_index, end);
            _index += end + 1;
        }
        else
        {
            var text = new StringBuilder();
            ReadQuoted(start, quote, text, stopAtBrace: false);
            value = text.ToString();
        }

        Add(TokenKind.Literal, start, _index, value, space);
    }

    private void ReadWord(int start, bool space)
    {
        _index = SkipWord(start);

        // `.empty?` is the one member whose name holds a question mark.
        if (source[_index] == '?' && start > 0 && source[start - 1] == '.' && source.Text.AsSpan(start, _index - start).SequenceEqual("empty"))
            _index++;

        Add(TokenKind.Identifier, start, _index, Keywords.ToWord(source.Text.AsSpan(start, _index - start)), space);
    }

    private int SkipWord(int index)
    {
        while (char.IsLetterOrDigit(source[index]) || source[index] == '_') index++;

        return index;
    }

    private void ReadNumber(int start, bool space)
    {
        var value = NumberReader.Read(source, ref _index, out var problem, out var type);
        if (problem is not null) messages.Add(source.Span(start, _index), problem, type);
        Add(TokenKind.Literal, start, _index, value, space);
    }

    private void ReadVerbatim(int start, bool space)
    {
        var text = new StringBuilder();
        for (_index++; _index < source.Length; _index++)
        {
            if (source[_index] != '`')
            {
                text.Append(source[_index]);
            }
            else if (source[_index + 1] == '`')
            {
                text.Append('`');
                _index++;
            }
            else
            {
                _index++;
                Add(TokenKind.Literal, start, _index, text.ToString(), space);
                return;
            }
        }

        Error(source.Length, "a verbatim string is not closed; expected a backtick");
        Add(TokenKind.Literal, start, _index, "", space);
    }

    private void ReadInterpolation(bool space)
    {
        var start = _index;
        var quote = source[start + 1];
        Add(TokenKind.InterpolationStart, start, start + 2, null, space);
        _index += 2;
        if (++_interpolationDepth > MaxInterpolationDepth)
        {
            Error(start, "interpolated strings are nested too deeply");
            _index = source.Length;
        }

        while (_index < source.Length)
        {
            var text = new StringBuilder();
            var textStart = _index;
            var hole = ReadQuoted(start, quote, text, stopAtBrace: true);
            Add(TokenKind.InterpolationText, textStart, _index, text.ToString());
            if (!hole) break;
            Add(TokenKind.HoleStart, _index - 1, _index);
            ReadTokens(inHole: true);
        }

        _interpolationDepth--;
        Add(TokenKind.InterpolationEnd, Math.Max(start, _index - 1), _index);
    }

    /// <summary>Reads to the closing quote, or to a hole's brace; true when a hole begins.</summary>
    private bool ReadQuoted(int start, char quote, StringBuilder text, bool stopAtBrace)
    {
        while (_index < source.Length)
        {
            var c = source[_index++];
            if (c == quote) return false;
            if (stopAtBrace && c == '{') return true;
            if (c != '\\')
                text.Append(c);
            else if (stopAtBrace && source[_index] == '{')
                text.Append(source[_index++]);
            else if (!EscapeReader.TryRead(source, ref _index, text))
                Error(_index - 1, $"`\\{source[_index]}` is not an escape; for a backslash write `\\\\`");
        }

        Error(source.Length, $"the string that starts in column {source.Span(start, start).Start.Column} is not closed");
        return false;
    }

    private void ReadOperator(int start, bool space)
    {
        var first = source[start];
        foreach (var symbol in first < OperatorsByFirst.Length ? OperatorsByFirst[first] : [])
        {
            if (source.StartsWith(symbol, start))
            {
                _index += symbol.Length;
                Add(TokenKind.Operator, start, _index, symbol, space);
                return;
            }
        }

        Error(start, $"`{first}` has no meaning here");
        _index++;
    }

    private void Add(TokenKind kind, int start, int end, object? value = null, bool space = false) =>
        tokens.Add(new Token(kind, source.Span(start, end), value, space));

    private void Error(int at, string message) => messages.Add(source.Span(at, at), message);
}
