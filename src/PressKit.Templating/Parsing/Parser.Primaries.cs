namespace PressKit.Templating.Parsing;

internal sealed partial class Parser
{
    private Expression ParsePrimary() => Current switch
    {
        { Kind: TokenKind.Literal, Value: var value } => new Literal(Advance().Span, value),
        { Kind: TokenKind.InterpolationStart } => ParseInterpolation(),
        { Kind: TokenKind.Local } => ParseLocal(),
        { Kind: TokenKind.Identifier } => ParseName(),
        { Kind: TokenKind.Operator, Text: "(" } => ParseNested(),
        { Kind: TokenKind.Operator, Text: "[" } => ParseArray(),
        { Kind: TokenKind.Operator, Text: "{" } => ParseObject(),
        _ => throw Unexpected("an expression"),
    };

    private Expression ParseName() => Current.Text switch
    {
        "true" => new Literal(Advance().Span, Boxed.True),
        "false" => new Literal(Advance().Span, Boxed.False),
        "null" => new Literal(Advance().Span, null),
        "empty" or "blank" => new Literal(Advance().Span, EmptyValue.Instance),
        "this" => new ThisExpression(Advance().Span),
        "do" => ParseAnonymousFunction(),
        "for" or "while" or "tablerow" when Next.Is(".") => ParseLoopMember(),
        var name when Keywords.IsReserved(name) => throw Fail(Current.Span, $"expected an expression, found the keyword `{name}`"),
        var name => new Variable(Advance().Span, name),
    };

    private LoopMember ParseLoopMember()
    {
        var loop = Advance();
        Advance();
        var member = Current;
        if (loop.Text == "tablerow")
            messages.Add(loop.Span, "`tablerow` is not supported", ParserMessageType.Unsupported);
        else if (member.Kind != TokenKind.Identifier || !LoopMember.NamesOf(loop.Text).Contains(member.Text))
            throw Fail(loop.Span, $"`{loop.Text}` has no `{member.Text}`; it has {string.Join(", ", LoopMember.NamesOf(loop.Text))}");

        Advance();
        return new LoopMember(loop.Span.To(member.Span), loop.Text, member.Text);
    }

    private Expression ParseLocal()
    {
        var token = Advance();
        if (token.Text == "$") return new ArgumentsExpression(token.Span);
        if (token.Text == "$$") return new WrappedBlockExpression(token.Span);
        return int.TryParse(token.Text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new IndexExpression(token.Span, new ArgumentsExpression(token.Span), new Literal(token.Span, Boxed.Int(number)), isOptional: false)
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
        var items = ParseItems([], "]", "to close the array", static parser => parser.ParseExpression());
        return new ArrayLiteral(SpanFrom(open.Span), items);
    }

    private ObjectLiteral ParseObject()
    {
        var open = Advance();
        var members = ParseItems([], "}", "to close the object", static parser => parser.ParseObjectMember());
        return new ObjectLiteral(SpanFrom(open.Span), members);
    }

    private (string Name, Expression Value) ParseObjectMember()
    {
        if (Current.Kind != TokenKind.Identifier && Current is not { Kind: TokenKind.Literal, Value: string })
            throw Unexpected("a member's name or a string");

        var name = Advance().Text;
        Expect(":", "after the member's name");
        SkipNewLines();
        return (name, ParseExpression());
    }

    private InterpolatedString ParseInterpolation()
    {
        var start = Advance();
        var parts = new List<Expression>();
        while (Current.Kind == TokenKind.InterpolationText)
        {
            var text = Advance();
            parts.Add(new Literal(text.Span, text.Value));
            if (Current.Kind == TokenKind.InterpolationEnd) break;
            parts.Add(ParseExpression());
            if (Current.Kind != TokenKind.HoleEnd) throw Unexpected("`}` after the value in the string");
            Advance();
        }

        if (Current.Kind == TokenKind.InterpolationEnd) Advance();
        return new InterpolatedString(SpanFrom(start.Span), [.. parts]);
    }
}
