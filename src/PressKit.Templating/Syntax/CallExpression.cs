namespace PressKit.Templating.Syntax;

/// <summary>An argument of a call; the name is null when it is given by place.</summary>
internal readonly record struct Argument(string? Name, Expression Value);

/// <summary><c>f a b</c> or <c>f(a, b)</c>.</summary>
internal sealed class CallExpression(SourceSpan span, Expression target, Argument[] arguments) : Expression(span)
{
    public Expression Target => target;

    public Argument[] Arguments => arguments;

    public override object? Evaluate(TemplateContext context)
    {
        context.Limits.EnsureStack(Span);
        var callee = target.EvaluateUncalled(context);
        if (callee is not IScriptCustomFunction function)
            throw context.Error(target.Span, $"expected a function in front of the arguments, found {TypeNames.Of(callee)}");

        return Call(context, Span, function, arguments);
    }

    /// <summary>Calls a function with a pending piped value in front of the arguments.</summary>
    public static object? Call(TemplateContext context, SourceSpan span, IScriptCustomFunction function, Argument[] arguments)
    {
        var piped = context.Piped;
        if (piped is null && arguments.Length == 0)
            return function.Invoke(context, span, ScriptArguments.None);

        context.Piped = null;

        // The block of a `wrap` is for this function, not for one called in its arguments.
        var wrapped = context.PendingWrap;
        context.PendingWrap = null;
        var evaluated = EvaluateArguments(context, piped ?? [], arguments);
        context.PendingWrap = wrapped;
        return function.Invoke(context, span, evaluated);
    }

    private static ScriptArguments EvaluateArguments(TemplateContext context, object?[] piped, Argument[] arguments)
    {
        var positional = new object?[piped.Length + arguments.Length];
        piped.CopyTo(positional, 0);
        var count = piped.Length;
        ScriptObject? named = null;
        for (var i = 0; i < arguments.Length; i++)
        {
            var (name, expression) = arguments[i];
            if (name is not null)
            {
                (named ??= [])[name] = expression.Evaluate(context);
            }
            else if (expression is UnaryExpression { Operator: UnaryOperator.Spread } spread)
            {
                var items = spread.EvaluateItems(context);
                Array.Resize(ref positional, positional.Length + items.Length);
                items.CopyTo(positional, count);
                count += items.Length;
            }
            else
            {
                positional[count++] = expression.Evaluate(context);
            }
        }

        Array.Resize(ref positional, count);
        return new ScriptArguments(positional, named);
    }
}
