using System.Runtime.InteropServices;

namespace PressKit.Templating.Parsing;

/// <summary>
/// Builds the tree of a template. After a mistake it goes on with the next statement, so that one run reports many.
/// </summary>
internal sealed partial class Parser(List<Token> tokens, MessageList messages, int depthLimit)
{
    // What is being collected, innermost last: a block or a call takes its own from the end when it is complete.
    private readonly List<Statement> _statements = [];
    private readonly List<Argument> _arguments = [];

    private int _index;
    private int _depth;

    // The indentation of the code being read, once its opening braces are in the same block.
    private string? _indent;

    private Token Current => tokens[_index];
    private Token Next => tokens[Math.Min(_index + 1, tokens.Count - 1)];

    public Block ParsePage() => ParseBlock(isNested: false);

    private Token Advance()
    {
        var token = tokens[_index];
        if (_index < tokens.Count - 1) _index++;
        return token;
    }

    private bool TryTake(string symbol)
    {
        var found = Current.Is(symbol);
        if (found) Advance();
        return found;
    }

    private Token Expect(string symbol, string purpose) => Current.Is(symbol) ? Advance() : throw Unexpected($"`{symbol}` {purpose}");

    private Token ExpectName(string what) =>
        Current.Kind == TokenKind.Identifier && !Keywords.IsReserved(Current.Text) ? Advance() : throw Unexpected(what);

    private bool ExpectEndOfStatement()
    {
        if (!Current.EndsStatement) throw Unexpected("the end of the statement");
        if (Current.Kind == TokenKind.NewLine || Current.Is(";")) Advance();
        return true;
    }

    private void SkipNewLines()
    {
        while (Current.Kind == TokenKind.NewLine) Advance();
    }

    /// <summary>Items between commas, the last of which may stand behind the last item, and the symbol that closes them.</summary>
    private T[] ParseItems<T>(List<T> collected, string close, string purpose, Func<Parser, T> parseItem, bool onLines = true)
    {
        var first = collected.Count;
        var more = true;
        while (more)
        {
            if (onLines) SkipNewLines();
            if (Current.Is(close)) break;
            collected.Add(parseItem(this));
            if (onLines) SkipNewLines();
            more = TryTake(",");
        }

        Expect(close, purpose);
        return TakeFrom(collected, first);
    }

    private SourceSpan SpanFrom(SourceSpan start) => start.To(tokens[Math.Max(0, _index - 1)].Span);

    private SyntaxErrorException Unexpected(string expected) => Fail(Current.Span, $"expected {expected}, found {Current.Describe()}");

    private SyntaxErrorException Fail(SourceSpan span, string message)
    {
        messages.Add(span, message);
        return new SyntaxErrorException();
    }

    /// <summary>Parses something; after a mistake skips to the end of the statement and gives the fallback.</summary>
    private T Guard<T>(Func<Parser, T> parse, T fallback)
    {
        var (start, depth, statements, arguments) = (_index, _depth, _statements.Count, _arguments.Count);
        try
        {
            return parse(this);
        }
        catch (SyntaxErrorException)
        {
            _depth = depth;
            TakeFrom(_statements, statements);
            TakeFrom(_arguments, arguments);
            if (_index == start && !Current.EndsStatement) Advance();
            while (!Current.EndsStatement && Current.Kind is not (TokenKind.Text or TokenKind.CodeEnter)) Advance();
            return fallback;
        }
    }

    private void Enter(SourceSpan span)
    {
        if (++_depth <= depthLimit) return;

        // What follows is nested just as deeply: nothing more to learn from this template.
        var error = Fail(span, $"nested more than {depthLimit} levels deep");
        _index = tokens.Count - 1;
        throw error;
    }

    private void Leave() => _depth--;

    private static T[] TakeFrom<T>(List<T> collected, int first)
    {
        var taken = CollectionsMarshal.AsSpan(collected)[first..].ToArray();
        collected.RemoveRange(first, taken.Length);
        return taken;
    }
}
