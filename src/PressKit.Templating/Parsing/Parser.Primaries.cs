namespace PressKit.Templating.Parsing;

internal sealed partial class Parser
{
    private Expression ParsePrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Literal:
                return new Literal(Advance().Span, token.Value);
            case TokenKind.InterpolationStart:
                return ParseInterpolation();
            case TokenKind.Local:
                return ParseLocal();
            case TokenKind.Identifier:
                return ParseName();
            case TokenKind.Operator when token.Text == "(":
                return ParseNested();
            case TokenKind.Operator when token.Text == "[":
                return ParseArray();
            case TokenKind.Operator when token.Text == "{":
                return ParseObject();
            default:
                throw Fail(token.Span, $"expected an expression, found {token.Describe()}");
        }
    }

    private Expression ParseName()
    {
        var token = Current;
        switch (token.Text)
        {
            case "true":
                return new Literal(Advance().Span, Boxed.True);
            case "false":
                return new Literal(Advance().Span, Boxed.False);
            case "null":
                return new Literal(Advance().Span, null);
            case "empty" or "blank":
                return new Literal(Advance().Span, EmptyValue.Instance);
            case "this":
                return new ThisExpression(Advance().Span);
            case "do":
                return ParseAnonymousFunction();
            case "for" or "while" or "tablerow" when Next.Is("."):
                return ParseLoopMember();
        }

        return Keywords.IsReserved(token.Text)
            ? throw Fail(token.Span, $"expected an expression, found the keyword `{token.Text}`")
            : new Variable(Advance().Span, token.Text);
    }

    private LoopMember ParseLoopMember()
    {
        var loop = Advance();
        Advance();
        var member = Current;
        if (loop.Text == "tablerow")
            messages.Add(loop.Span, "`tablerow` is not supported", ParserMessageType.Unsupported);
        else if (member.Kind != TokenKind.Identifier || !LoopMember.Exists(loop.Text, member.Text))
            throw Fail(loop.Span, $"`{loop.Text}` has no `{member.Text}`; it has {LoopMember.Describe(loop.Text)}");

        Advance();
        return new LoopMember(loop.Span.To(member.Span), loop.Text, member.Text);
    }

    private Expression ParseLocal()
    {
        var token = Advance();
        if (token.Text == "$") return new ArgumentsExpression(token.Span);
        if (token.Text == "$$") return new WrappedBlockExpression(token.Span);
        return int.TryParse(token.Text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new IndexExpression(token.Span, new ArgumentsExpression(token.Span), new Literal(token.Span, Boxed.Int(number)), false)
            : new LocalVariable(token.Span, token.Text[1..]);
    }

    private NestedExpression ParseNested()
    {
        var open = Advance();
        var inner = ParseExpression();
        Expect(")", "to close the parenthesis");
        return new NestedExpression(SpanFrom(open.Span), inner);
    }

    private ArrayLiteral ParseArray()
    {
        var open = Advance();
        var items = new List<Expression>();
        SkipNewLines();
        while (!Current.Is("]"))
        {
            items.Add(ParseExpression());
            SkipNewLines();
            if (!TryTake(",")) break;
            SkipNewLines();
        }

        Expect("]", "to close the array");
        return new ArrayLiteral(SpanFrom(open.Span), [.. items]);
    }

    private ObjectLiteral ParseObject()
    {
        var open = Advance();
        var members = new List<(string Name, Expression Value)>();
        SkipNewLines();
        while (!Current.Is("}"))
        {
            var name = ParseMemberName();
            Expect(":", "after the member's name");
            SkipNewLines();
            members.Add((name, ParseExpression()));
            SkipNewLines();
            if (!TryTake(",")) break;
            SkipNewLines();
        }

        Expect("}", "to close the object");
        return new ObjectLiteral(SpanFrom(open.Span), [.. members]);
    }

    private string ParseMemberName() => Current switch
    {
        { Kind: TokenKind.Identifier } => Advance().Text,
        { Kind: TokenKind.Literal, Value: string name } when Advance().Kind == TokenKind.Literal => name,
        _ => throw Fail(Current.Span, $"expected a member's name or a string, found {Current.Describe()}"),
    };

    private InterpolatedString ParseInterpolation()
    {
        var start = Advance();
        var parts = new List<Expression>();
        while (Current.Kind is TokenKind.InterpolationText or TokenKind.HoleStart)
        {
            var token = Advance();
            if (token.Kind == TokenKind.InterpolationText)
            {
                parts.Add(new Literal(token.Span, token.Value));
                continue;
            }

            parts.Add(ParseExpression());
            if (Current.Kind != TokenKind.HoleEnd)
                throw Fail(Current.Span, $"expected `}}` after the value in the string, found {Current.Describe()}");

            Advance();
        }

        if (Current.Kind == TokenKind.InterpolationEnd) Advance();
        return new InterpolatedString(SpanFrom(start.Span), [.. parts]);
    }
}
