using PressKit.Generator.Checks.Values.Words;

namespace PressKit.Generator.Checks.Values.Text;

/// <summary>Parts a text into words, numbers and signs, in one pass.</summary>
internal sealed class ReadTokens(string text, Vocabulary vocabulary)
{
    private readonly List<Token> _tokens = new(text.Length / 6 + 4);
    private readonly Dictionary<string, Term>.AlternateLookup<ReadOnlySpan<char>> _terms = vocabulary.Terms.GetAlternateLookup<ReadOnlySpan<char>>();
    private int _position;
    private Gap _gap = Gap.Other;

    public List<Token> Read()
    {
        while (_position < text.Length)
        {
            var character = text[_position];
            if (IsChunkStart() && Addresses.End(text, _position) is var end && end > _position)
            {
                Add(TokenKind.Code, end, default, default);
            }
            else if (char.IsLetter(character)) ReadWord();
            else if (char.IsAsciiDigit(character)) ReadNumber();
            else if (IsSymbol(character)) Add(TokenKind.Symbol, _position + 1, default, default);
            else Skip(character);
        }

        return _tokens;
    }

    private bool IsChunkStart() =>
        (char.IsLetterOrDigit(text[_position]) || text[_position] is '/' or '.' or '~')
        && (_position == 0 || !char.IsLetterOrDigit(text[_position - 1]) && text[_position - 1] is not ('/' or '.' or '-' or '_' or '~'));

    private void ReadWord()
    {
        var end = _position;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is >= '\u0300' and <= '\u036f')) end++;
        var abbreviation = AbbreviationEnd(end);
        if (abbreviation > end)
        {
            var term = Find(_position, abbreviation);
            var isDotted = text[end] == '.' && abbreviation < text.Length && text[abbreviation] == '.';
            Add(TokenKind.Word, isDotted ? abbreviation + 1 : abbreviation, term, default);
            return;
        }

        var word = Find(_position, end);
        if (end < text.Length && char.IsAsciiDigit(text[end]) && word.Role != Role.CurrencyUnit)
        {
            Add(TokenKind.Code, CodeEnd(end), default, default);
            return;
        }

        Add(TokenKind.Word, end, word, default);
    }

    // "s.d.", "s/d" and "p.m." hold their own punctuation.
    private int AbbreviationEnd(int end)
    {
        if (end != _position + 1 || end + 1 >= text.Length) return end;
        if (text[end] is not ('.' or '/') || !char.IsAsciiLetterLower(text[end + 1])) return end;
        if (end + 2 < text.Length && char.IsLetterOrDigit(text[end + 2])) return end;
        return Find(_position, end + 2).Role != Role.None ? end + 2 : end;
    }

    private void ReadNumber()
    {
        var end = _position;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsInnerSeparator(end))) end++;
        var letters = end;
        while (letters < text.Length && char.IsLetter(text[letters])) letters++;
        if (letters > end && letters < text.Length && char.IsAsciiDigit(text[letters]))
        {
            Add(TokenKind.Code, CodeEnd(letters), default, default);
            return;
        }

        Add(TokenKind.Number, end, default, Numeral.Read(text.AsSpan(_position, end - _position), vocabulary.GroupSeparator));
    }

    private bool IsInnerSeparator(int index) =>
        text[index] is '.' or ',' or ':' && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]);

    private int CodeEnd(int end)
    {
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        return end;
    }

    private Term Find(int start, int end) => _terms.TryGetValue(text.AsSpan(start, end - start), out var term) ? term : default;

    private void Add(TokenKind kind, int end, Term term, Numeral numeral)
    {
        _tokens.Add(new Token(kind, _position, end, _gap, term, numeral));
        _position = end;
        _gap = Gap.None;
    }

    private void Skip(char character)
    {
        _position++;
        _gap = character switch
        {
            // Marks of emphasis stand between a number and its unit without parting them.
            '*' or '_' => _gap,
            '\n' when _position < text.Length && text[_position] is '\n' or '\r' => Gap.Other,
            _ when char.IsWhiteSpace(character) => AfterSpace(),
            '-' or '\u2010' or '\u2011' => _gap == Gap.None ? Gap.Hyphen : _gap == Gap.Space ? Gap.Dash : Gap.Other,
            '–' or '—' => _gap is Gap.None or Gap.Space ? Gap.Dash : Gap.Other,
            ',' => _gap is Gap.None or Gap.Space ? Gap.Comma : Gap.Other,
            '/' => _gap == Gap.None ? Gap.Slash : Gap.Other,
            '.' => _gap == Gap.None ? Gap.Period : Gap.Other,
            _ => Gap.Other,
        };
    }

    private Gap AfterSpace() => _gap switch
    {
        Gap.None => Gap.Space,
        Gap.Hyphen => Gap.Dash,
        _ => _gap,
    };

    private static bool IsSymbol(char character) => character is '$' or '€' or '£' or '¥' or '₫' or '%' or '+' or '~' or '±' or '≈' or '½' or '¼' or '¾';
}
