namespace PressKit.Templating.Syntax;

/// <summary>An argument of a call; the name is null when it is given by place.</summary>
internal readonly record struct Argument(string? Name, Expression Value);

/// <summary>A parameter of a function; a rest parameter takes all remaining arguments as an array.</summary>
internal sealed record Parameter(string Name, bool HasDefault = false, object? Default = null, bool IsRest = false);

/// <summary><c>f a b</c> or <c>f(a, b)</c>.</summary>
internal sealed class CallExpression(SourceSpan span, Expression target, Argument[] arguments) : Expression(span)
{
    public Expression Target => target;
    public Argument[] Arguments => arguments;

    public override object? Evaluate(TemplateContext context)
    {
        context.Limits.EnsureStack(Span);
        var callee = target.EvaluateUncalled(context);
        return callee is IScriptCustomFunction function
            ? Call(context, Span, function, arguments)
            : throw context.Error(target.Span, $"expected a function in front of the arguments, found {TypeNames.Of(callee)}");
    }

    /// <summary>Prints the result. An include that nothing else asks for writes straight to the output.</summary>
    public override void Print(TemplateContext context)
    {
        // By what the name holds: a template may have put a function of its own under it.
        if (target is Variable { Name: "include" } && string.IsNullOrEmpty(context.Output.Indent) && target.EvaluateUncalled(context) is IncludeFunction)
            context.Includes.Print(Span, new ScriptArguments(EvaluateArguments(context, arguments, out var named), named));
        else
            base.Print(context);
    }

    /// <summary>Calls a function with a pending piped value in front of the arguments.</summary>
    public static object? Call(TemplateContext context, SourceSpan span, IScriptCustomFunction function, Argument[] arguments)
    {
        if (context.Piped is null && arguments.Length == 0) return function.Invoke(context, span, ScriptArguments.None);
        var values = EvaluateArguments(context, arguments, out var named);
        return function is BuiltinFunction builtin
            ? builtin.Invoke(context, span, values, named)
            : function.Invoke(context, span, new ScriptArguments(values, named));
    }

    private static object?[] EvaluateArguments(TemplateContext context, Argument[] arguments, out ScriptObject? named)
    {
        named = null;
        var piped = context.Piped ?? [];
        context.Piped = null;
        if (arguments.Length == 0) return piped;

        // The block of a `wrap` is for this function, not for one called in its arguments.
        var wrapped = context.PendingWrap;
        context.PendingWrap = null;
        var positional = new object?[piped.Length + arguments.Length];
        piped.CopyTo(positional, 0);
        var count = piped.Length;
        foreach (var (name, expression) in arguments)
        {
            if (name is not null) (named ??= [])[name] = expression.Evaluate(context);
            else if (expression is UnaryExpression { Operator: UnaryOperator.Spread } spread) AddAll(spread.EvaluateItems(context));
            else positional[count++] = expression.Evaluate(context);
        }

        context.PendingWrap = wrapped;
        Array.Resize(ref positional, count);
        return positional;

        void AddAll(object?[] items)
        {
            Array.Resize(ref positional, positional.Length + items.Length);
            items.CopyTo(positional, count);
            count += items.Length;
        }
    }
}

/// <summary><c>value | call</c>: the first call evaluated on the right gets the value as its first argument.</summary>
internal sealed class PipeExpression(SourceSpan span, Expression from, Expression to) : Expression(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        context.Limits.EnsureStack(Span);
        var outer = context.Piped;
        context.Piped = null;
        var piped = from is UnaryExpression { Operator: UnaryOperator.Spread } spread
            ? spread.EvaluateItems(context)
            : [from.Evaluate(context)];
        context.Piped = piped;
        var result = to.Evaluate(context);
        if (ReferenceEquals(context.Piped, piped))
            throw context.Error(to.Span, "nothing here takes the piped value; expected a function after `|`");

        context.Piped = outer;
        return result;
    }
}
