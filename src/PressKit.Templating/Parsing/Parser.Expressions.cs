namespace PressKit.Templating.Parsing;

internal sealed partial class Parser
{
    /// <summary>An expression with its pipes, in a place where nothing can be assigned.</summary>
    private Expression ParseExpression()
    {
        var expression = ParseFullExpression();
        return IsAssignment(Current)
            ? throw Fail(expression.Span, "an assignment cannot stand inside another statement; for equality write `==`")
            : expression;
    }

    private Expression ParseFullExpression()
    {
        var expression = ParseConditional();
        while (TryTake("|") || TryTake("|>"))
        {
            SkipNewLines();
            var to = ParseConditional();
            expression = new PipeExpression(expression.Span.To(to.Span), expression, to);
        }

        return expression;
    }

    private Expression ParseConditional()
    {
        var condition = ParseBinary(0, allowsCall: true);
        if (!TryTake("?")) return condition;
        Enter(condition.Span);
        var whenTrue = ParseFullExpression();
        Expect(":", "between the two values of `?`");
        var whenFalse = ParseFullExpression();
        Leave();
        return new ConditionalExpression(SpanFrom(condition.Span), condition, whenTrue, whenFalse);
    }

    /// <summary>Operators that bind more tightly than <paramref name="above"/>, the left one first among equals.</summary>
    private Expression ParseBinary(int above, bool allowsCall)
    {
        var left = ParseOperand(allowsCall);
        while (Current.Kind == TokenKind.Operator && BinaryOperators.TryFind(Current.Text, out var op, out var precedence) && precedence > above)
        {
            var symbol = Advance();
            var right = ParseBinary(precedence, allowsCall);
            left = new BinaryExpression(left.Span.To(right.Span), symbol.Span, op, left, right);
        }

        return left;
    }

    private Expression ParseOperand(bool allowsCall)
    {
        Enter(Current.Span);
        var operand = (Current.Kind == TokenKind.Operator ? Current.Text : "") switch
        {
            "++" or "--" => ParseIncrement(Advance(), target: null),
            "!" => ParseUnary(UnaryOperator.Not, allowsCall),
            "-" => ParseUnary(UnaryOperator.Negate, allowsCall),
            "+" => ParseUnary(UnaryOperator.Plus, allowsCall),
            "@" => ParseUnary(UnaryOperator.Alias, allowsCall: false),
            "^" => ParseUnary(UnaryOperator.Spread, allowsCall: false),
            _ => ParsePostfix(ParsePrimary()),
        };
        if (allowsCall && CanStartArgument(Current)) operand = ParseArguments(operand);
        Leave();
        return operand;
    }

    private Expression ParseUnary(UnaryOperator op, bool allowsCall)
    {
        var symbol = Advance();
        var operand = ParseOperand(allowsCall);
        var span = symbol.Span.To(operand.Span);
        return (op, operand) switch
        {
            (UnaryOperator.Negate, Literal { Value: int number }) => new Literal(span, Boxed.Long(-(long)number)),
            (UnaryOperator.Negate, Literal { Value: double number }) => new Literal(span, -number),
            _ => new UnaryExpression(span, op, operand),
        };
    }

    /// <summary><c>x++</c>, or <c>++x</c> when the target is still to be read.</summary>
    private IncrementExpression ParseIncrement(Token symbol, Expression? target)
    {
        var isPrefix = target is null;
        target ??= ParsePostfix(ParsePrimary());
        return target is IAssignable
            ? new IncrementExpression(symbol.Span, target, isPrefix, symbol.Text == "++" ? 1 : -1)
            : throw Fail(symbol.Span, $"`{symbol.Text}` needs a variable, a member or an index");
    }

    private Expression ParsePostfix(Expression operand)
    {
        while (Current.Kind == TokenKind.Operator)
        {
            if (Current.Text is "." or "?.")
                operand = ParseMember(operand);
            else if (Current.Is("[") && !Current.SpaceBefore && operand is PathExpression or CallExpression or ThisExpression)
                operand = ParseIndex(operand);
            else if (Current.Is("(") && !Current.SpaceBefore && operand is PathExpression and not NestedExpression)
                operand = ParseParenthesizedArguments(operand);
            else if (Current.Text is "++" or "--" && operand is IAssignable)
                operand = ParseIncrement(Advance(), operand);
            else
                break;
        }

        return operand;
    }

    private MemberExpression ParseMember(Expression target)
    {
        var dot = Advance();
        if (Current.Kind != TokenKind.Identifier) throw Unexpected($"the name of a member after `{dot.Text}`");
        var name = Advance();
        return new MemberExpression(target.Span.To(name.Span), target, name.Text, dot.Text == "?." || IsOptional(target));
    }

    private IndexExpression ParseIndex(Expression target)
    {
        Advance();
        SkipNewLines();
        var index = ParseExpression();
        SkipNewLines();
        Expect("]", "after the index");
        return new IndexExpression(SpanFrom(target.Span), target, index, IsOptional(target));
    }

    private static bool IsOptional(Expression target) => target is PartExpression { IsOptional: true };

    private CallExpression ParseParenthesizedArguments(Expression target)
    {
        Advance();
        var arguments = ParseItems(
            _arguments, ")", "after the arguments", static parser => parser.ParseNamed() ?? new Argument(null, parser.ParseFullExpression()), onLines: false);
        return new CallExpression(SpanFrom(target.Span), target, arguments);
    }

    private CallExpression ParseArguments(Expression target)
    {
        var first = _arguments.Count;
        while (CanStartArgument(Current)) _arguments.Add(ParseNamed() ?? new Argument(null, ParseBinary(0, allowsCall: false)));
        return new CallExpression(SpanFrom(target.Span), target, TakeFrom(_arguments, first));
    }

    private Argument? ParseNamed()
    {
        if (Current.Kind != TokenKind.Identifier || !Next.Is(":")) return null;
        var name = Advance();
        Advance();
        return new Argument(name.Text, ParseOperand(allowsCall: false));
    }

    private bool CanStartArgument(Token token) => token.Kind switch
    {
        TokenKind.Literal or TokenKind.Local or TokenKind.InterpolationStart => true,
        TokenKind.Identifier => !Keywords.IsReserved(token.Text) || token.Text == "do" || Next.Is("."),
        TokenKind.Operator => token.Text is "(" or "[" or "{" or "!" or "@" or "^",
        _ => false,
    };
}
