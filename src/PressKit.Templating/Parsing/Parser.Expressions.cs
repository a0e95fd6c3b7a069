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
        var operand = Current.Kind == TokenKind.Operator ? ParseUnary(allowsCall) : null;
        operand ??= ParsePostfix(ParsePrimary());
        if (allowsCall && CanStartArgument(Current)) operand = ParseArguments(operand);
        Leave();
        return operand;
    }

    private Expression? ParseUnary(bool allowsCall)
    {
        if (Current.Text is "++" or "--")
        {
            var symbol = Advance();
            return CreateIncrement(symbol, ParsePostfix(ParsePrimary()), isPrefix: true);
        }

        return Current.Text switch
        {
            "!" => CreateUnary(UnaryOperator.Not, allowsCall),
            "-" => CreateUnary(UnaryOperator.Negate, allowsCall),
            "+" => CreateUnary(UnaryOperator.Plus, allowsCall),
            "@" => CreateUnary(UnaryOperator.Alias, allowsCall: false),
            "^" => CreateUnary(UnaryOperator.Spread, allowsCall: false),
            _ => null,
        };
    }

    private Expression CreateUnary(UnaryOperator op, bool allowsCall)
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

    private IncrementExpression CreateIncrement(Token symbol, Expression target, bool isPrefix) =>
        target is IAssignable
            ? new IncrementExpression(symbol.Span, target, isPrefix, symbol.Text == "++" ? 1 : -1)
            : throw Fail(symbol.Span, $"`{symbol.Text}` needs a variable, a member or an index");

    private Expression ParsePostfix(Expression operand)
    {
        while (Current.Kind == TokenKind.Operator)
        {
            if (Current.Text is "." or "?.")
                operand = ParseMember(operand);
            else if (Current.Is("[") && !Current.SpaceBefore && IsPath(operand))
                operand = ParseIndex(operand);
            else if (Current.Is("(") && !Current.SpaceBefore && operand is PathExpression and not NestedExpression)
                operand = ParseParenthesizedArguments(operand);
            else if (Current.Text is "++" or "--" && operand is IAssignable)
                operand = CreateIncrement(Advance(), operand, isPrefix: false);
            else
                break;
        }

        return operand;
    }

    private static bool IsPath(Expression operand) => operand is PathExpression or CallExpression or ThisExpression;

    private static bool IsOptional(Expression target) => target is MemberExpression { IsOptional: true } or IndexExpression { IsOptional: true };

    private MemberExpression ParseMember(Expression target)
    {
        var dot = Advance();
        if (Current.Kind != TokenKind.Identifier)
            throw Fail(Current.Span, $"expected the name of a member after `{dot.Text}`, found {Current.Describe()}");

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

    private CallExpression ParseParenthesizedArguments(Expression target)
    {
        Advance();
        var first = _arguments.Count;
        while (!Current.Is(")"))
        {
            _arguments.Add(IsNamed ? ParseNamed() : new Argument(null, ParseFullExpression()));
            if (!TryTake(",")) break;
        }

        Expect(")", "after the arguments");
        return new CallExpression(SpanFrom(target.Span), target, TakeFrom(_arguments, first));
    }

    private CallExpression ParseArguments(Expression target)
    {
        var first = _arguments.Count;
        while (CanStartArgument(Current)) _arguments.Add(IsNamed ? ParseNamed() : new Argument(null, ParseBinary(0, allowsCall: false)));

        return new CallExpression(SpanFrom(target.Span), target, TakeFrom(_arguments, first));
    }

    private bool IsNamed => Current.Kind == TokenKind.Identifier && Next.Is(":");

    private Argument ParseNamed()
    {
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
