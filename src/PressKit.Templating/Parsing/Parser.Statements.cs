namespace PressKit.Templating.Parsing;

internal sealed partial class Parser
{
    /// <summary>Parses statements up to the word that ends them, which is left: `end`, or `else` and `when` where they may stand.</summary>
    private Block ParseBlock(bool isNested = true, bool allowsElse = false, bool allowsWhen = false)
    {
        var start = Current.Span;
        var first = _statements.Count;
        var outerIndent = _indent;
        _indent = null;
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
                statement.Indent = _indent;
                _statements.Add(statement);
            }
        }

        _indent = outerIndent;
        return new Block(SpanFrom(start), TakeFrom(_statements, first));
    }

    private Statement? ParseStatement()
    {
        if (Current.Kind is TokenKind.CodeEnter or TokenKind.CodeExit) _indent = (string?)Current.Value;
        switch (Current.Kind)
        {
            case TokenKind.Text:
                return new TextStatement(Advance().Span);
            case TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.NewLine:
                Advance();
                return null;
            case TokenKind.Identifier when Keywords.IsReserved(Current.Text) && Current.Text != "do" && !Next.Is("."):
                return ParseKeyword();
            default:
                return TryTake(";") ? null : ParseExpressionStatement();
        }
    }

    private Statement ParseKeyword()
    {
        var keyword = Advance();
        Enter(keyword.Span);
        Statement statement = keyword.Text switch
        {
            "if" => ParseIf(keyword),
            "case" => ParseCase(keyword),
            "for" or "tablerow" => ParseFor(keyword),
            "while" => new WhileStatement(keyword.Span, ParseHeader(), ParseBody(keyword)),
            "with" => new WithStatement(keyword.Span, ParseHeader(), ParseBody(keyword)),
            "wrap" => new WrapStatement(keyword.Span, ParseHeader(), ParseBody(keyword)),
            "capture" => new CaptureStatement(keyword.Span, ParseHeader(static parser => parser.ParseOperand(allowsCall: false)), ParseBody(keyword)),
            "func" => ParseFunction(keyword),
            "break" => new JumpStatement(keyword.Span, FlowState.Break),
            "continue" => new JumpStatement(keyword.Span, FlowState.Continue),
            "ret" => new ReturnStatement(keyword.Span, Current.EndsStatement ? null : ParseExpression()),
            "readonly" => ParseReadOnly(keyword),
            "import" => new ImportStatement(keyword.Span, ParseExpression()),
            _ => throw Fail(keyword.Span, $"`{keyword.Text}` has nothing to belong to here"),
        };
        Leave();
        ExpectEndOfStatement();
        return statement;
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

    /// <summary>The first line of a block statement, by default an expression: a mistake in it must not orphan the block's `end`.</summary>
    private Expression ParseHeader(Func<Parser, Expression>? parse = null)
    {
        var start = Current.Span;
        var header = Guard(parse ?? (static parser => parser.ParseExpression()), null);
        return header is not null && Guard(static parser => parser.ExpectEndOfStatement(), false) ? header : new Literal(start, null);
    }

    private Block ParseBody(Token opener)
    {
        var body = ParseBlock();
        ExpectEnd(opener);
        return body;
    }

    private void ExpectEnd(Token opener)
    {
        if (!Current.IsWord("end")) throw Unexpected($"`end` for the `{opener.Text}` in line {opener.Span.Start.Line}");
        Advance();
    }

    private IfStatement ParseIf(Token keyword)
    {
        var branches = new List<IfBranch> { new(ParseHeader(), ParseBlock(allowsElse: true)) };
        while (Current.IsWord("else") && Next.IsWord("if"))
        {
            Advance();
            Advance();
            branches.Add(new IfBranch(ParseHeader(), ParseBlock(allowsElse: true)));
        }

        return new IfStatement(keyword.Span, [.. branches], ParseElseAndEnd(keyword));
    }

    private Block? ParseElseAndEnd(Token opener)
    {
        if (!Current.IsWord("else"))
        {
            ExpectEnd(opener);
            return null;
        }

        Advance();
        Guard(static parser => parser.ExpectEndOfStatement(), false);
        return ParseBody(opener);
    }

    private CaseStatement ParseCase(Token keyword)
    {
        var value = ParseHeader();
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

        return new CaseStatement(keyword.Span, value, [.. clauses], ParseElseAndEnd(keyword));
    }

    private Expression[] ParseWhenValues()
    {
        var values = new List<Expression>();
        do values.Add(ParseBinary(BinaryOperators.OrPrecedence, allowsCall: true));
        while (TryTake(",") || TryTake("||"));
        ExpectEndOfStatement();
        return [.. values];
    }

    private ForStatement ParseFor(Token keyword)
    {
        if (keyword.Text == "tablerow")
            messages.Add(keyword.Span, "`tablerow` is not supported; write the table with `for`", ParserMessageType.Unsupported);

        Token variable = default;
        var options = new ForOptions();
        var list = ParseHeader(_ =>
        {
            variable = Current.Kind == TokenKind.Local ? Advance() : ExpectName("the name of the loop's variable");
            if (!Current.IsWord("in")) throw Unexpected("`in` after the loop's variable");
            Advance();
            return SplitOptions(ParseExpression(), ref options);
        });
        var body = ParseBlock(allowsElse: true);
        var isLocal = variable.Kind == TokenKind.Local;
        return new ForStatement(keyword.Span, variable.Text.TrimStart('$'), isLocal, list, options, body, ParseElseAndEnd(keyword));
    }

    /// <summary>The grammar reads `xs limit:2 reversed` as a call; here its arguments become the loop's options.</summary>
    private static Expression SplitOptions(Expression list, ref ForOptions options)
    {
        if (list is not CallExpression { Arguments.Length: > 0 } call) return list;
        var found = new ForOptions();
        foreach (var (name, value) in call.Arguments)
        {
            if (name == "offset") found = found with { Offset = value };
            else if (name == "limit") found = found with { Limit = value };
            else if (name is null && value is Variable { Name: "reversed" }) found = found with { IsReversed = true };
            else return list;
        }

        options = found;
        return call.Target;
    }

    private ReadOnlyStatement ParseReadOnly(Token keyword)
    {
        if (Current.Kind is not (TokenKind.Local or TokenKind.Identifier)) throw Unexpected("a variable after `readonly`");
        var variable = Advance();
        return new ReadOnlyStatement(keyword.Span, variable.Text.TrimStart('$'), variable.Kind == TokenKind.Local);
    }
}
