namespace PressKit.Templating.Parsing;

internal sealed partial class Parser
{
    /// <summary>Parses statements up to the word that ends them, which is left: `end`, or `else` and `when` where they may stand.</summary>
    private Block ParseBlock(bool isNested = true, bool allowsElse = false, bool allowsWhen = false)
    {
        var start = Current.Span;
        var first = _statements.Count;
        while (Current.Kind is not (TokenKind.End or TokenKind.HoleEnd))
        {
            if (Current.Kind == TokenKind.Identifier && Current.Text is "end" or "else" or "when")
            {
                if (Current.Text switch { "end" => isNested, "else" => allowsElse, _ => allowsWhen }) break;
                messages.Add(Current.Span, $"`{Current.Text}` has nothing to belong to here");
                Advance();
            }
            else if (Guard(static parser => parser.ParseStatement(), null) is { } statement)
            {
                _statements.Add(statement);
            }
        }

        return new Block(SpanFrom(start), TakeFrom(_statements, first));
    }

    private Statement? ParseStatement()
    {
        switch (Current.Kind)
        {
            case TokenKind.Text:
                return new TextStatement(Advance().Span);
            case TokenKind.CodeEnter:
                return CodeMark.Enter((string?)Advance().Value);
            case TokenKind.CodeExit:
                Advance();
                return CodeMark.Exit;
            case TokenKind.NewLine:
                Advance();
                return null;
            case TokenKind.Identifier when Keywords.IsReserved(Current.Text) && Current.Text != "do" && !Next.Is("."):
                return ParseKeyword();
            default:
                return TryTake(";") ? null : ParseExpressionStatement();
        }
    }

    private Statement? ParseKeyword()
    {
        var keyword = Current;
        if (keyword.Text == "in") throw Fail(keyword.Span, "`in` has nothing to belong to here");
        Advance();
        Enter(keyword.Span);
        var statement = CreateStatement(keyword);
        Leave();
        ExpectEndOfStatement();
        return statement;
    }

    private Statement CreateStatement(Token keyword)
    {
        switch (keyword.Text)
        {
            case "if":
                return ParseIf(keyword);
            case "case":
                return ParseCase(keyword);
            case "for":
                return ParseFor(keyword);
            case "tablerow":
                messages.Add(keyword.Span, "`tablerow` is not supported; write the table with `for`", ParserMessageType.Unsupported);
                return ParseFor(keyword);
            case "break" or "continue":
                return new JumpStatement(keyword.Span, keyword.Text == "break" ? FlowState.Break : FlowState.Continue);
            case "func":
                return ParseFunction(keyword);
            case "ret":
                return new ReturnStatement(keyword.Span, Current.EndsStatement ? null : ParseExpression());
            case "readonly":
                return ParseReadOnly(keyword);
            case "import":
                return new ImportStatement(keyword.Span, ParseExpression());
            case "capture":
                var (target, captured) = ParseBody(keyword, static parser => parser.ParseOperand(allowsCall: false));
                return new CaptureStatement(keyword.Span, target, captured);
        }

        var (header, body) = ParseBody(keyword, static parser => parser.ParseExpression());
        return keyword.Text switch
        {
            "while" => new WhileStatement(keyword.Span, header, body),
            "with" => new WithStatement(keyword.Span, header, body),
            _ => new WrapStatement(keyword.Span, header, body),
        };
    }

    private Statement ParseExpressionStatement()
    {
        var start = Current.Span;
        var expression = ParseFullExpression();
        if (!IsAssignment(Current))
        {
            ExpectEndOfStatement();
            return new PrintStatement(expression.Span, expression);
        }

        var symbol = Advance();
        if (expression is CallExpression call && symbol.Text == "=") return ParseExpressionFunction(start, call);
        if (expression is not IAssignable) throw Fail(expression.Span, "only a variable, a member or an index can be assigned to");
        BinaryOperator? op = BinaryOperators.TryFind(symbol.Text[..^1], out var compound, out _) ? compound : null;
        var value = ParseExpression();
        ExpectEndOfStatement();
        return new AssignStatement(SpanFrom(start), symbol.Span, expression, op, value);
    }

    private static bool IsAssignment(Token token) =>
        token.Kind == TokenKind.Operator && token.Text is "=" or "+=" or "-=" or "*=" or "/=" or "//=" or "%=";

    /// <summary>The first line of a block statement: a mistake in it must not orphan the block's `end`.</summary>
    private Expression ParseHeader(Func<Parser, Expression> parse)
    {
        var start = Current.Span;
        var header = Guard(parse, null);
        return header is not null && Guard(static parser => parser.ExpectEndOfStatement(), false) ? header : new Literal(start, null);
    }

    private void ExpectEnd(Token opener)
    {
        if (Current.IsWord("end"))
        {
            Advance();
            return;
        }

        throw Fail(Current.Span, $"expected `end` for the `{opener.Text}` in line {opener.Span.Start.Line}, found {Current.Describe()}");
    }

    private IfStatement ParseIf(Token keyword)
    {
        var branches = new List<IfBranch>();
        Block? otherwise = null;
        bool isElseIf;
        do
        {
            branches.Add(new IfBranch(ParseHeader(static parser => parser.ParseExpression()), ParseBlock(allowsElse: true)));
            isElseIf = Current.IsWord("else") && Next.IsWord("if");
            if (isElseIf)
            {
                Advance();
                Advance();
            }
        }
        while (isElseIf);
        if (Current.IsWord("else")) otherwise = ParseElse();
        ExpectEnd(keyword);
        return new IfStatement(keyword.Span, [.. branches], otherwise);
    }

    private Block ParseElse()
    {
        Advance();
        Guard(static parser => parser.ExpectEndOfStatement(), false);
        return ParseBlock();
    }

    private CaseStatement ParseCase(Token keyword)
    {
        var value = ParseHeader(static parser => parser.ParseExpression());
        while (Current.Kind is TokenKind.Text or TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.NewLine || Current.Is(";"))
            Advance();

        if (!Current.IsWord("when"))
        {
            messages.Add(Current.Span, $"expected `when` after `case`, found {Current.Describe()}");
            ParseBlock(allowsElse: true, allowsWhen: true);
        }

        var clauses = new List<WhenClause>();
        while (Current.IsWord("when"))
        {
            Advance();
            var values = Guard(static parser => parser.ParseWhenValues(), []);
            clauses.Add(new WhenClause(values, ParseBlock(allowsElse: true, allowsWhen: true)));
        }

        var otherwise = Current.IsWord("else") ? ParseElse() : null;
        ExpectEnd(keyword);
        return new CaseStatement(keyword.Span, value, [.. clauses], otherwise);
    }

    private Expression[] ParseWhenValues()
    {
        var values = new List<Expression>();
        do
        {
            values.Add(ParseBinary(BinaryOperators.OrPrecedence, allowsCall: true));
        }
        while (TryTake(",") || TryTake("||"));
        ExpectEndOfStatement();
        return [.. values];
    }

    /// <summary>A statement of a header, a block and `end`.</summary>
    private (Expression Header, Block Body) ParseBody(Token keyword, Func<Parser, Expression> parseHeader)
    {
        var header = ParseHeader(parseHeader);
        var body = ParseBlock();
        ExpectEnd(keyword);
        return (header, body);
    }

    private ReadOnlyStatement ParseReadOnly(Token keyword)
    {
        var isLocal = Current.Kind == TokenKind.Local;
        return isLocal || Current.Kind == TokenKind.Identifier
            ? new ReadOnlyStatement(keyword.Span, Advance().Text.TrimStart('$'), isLocal)
            : throw Fail(Current.Span, $"expected a variable after `readonly`, found {Current.Describe()}");
    }
}
