namespace PressKit.Templating.Syntax;

/// <summary>A plain name.</summary>
internal sealed class Variable(SourceSpan span, string name) : PathExpression(span), IAssignable
{
    public string Name => name;

    public override object? EvaluateUncalled(TemplateContext context)
    {
        if (!context.Scopes.TryGet(name, out var value) && context.StrictVariables)
            throw context.Error(Span, $"`{name}` is not defined{Suggestion.For(name, context.Scopes.Names())}");

        return value;
    }

    public void Assign(TemplateContext context, object? value) => context.Scopes.Set(Span, name, value);
}

/// <summary>A <c>$name</c>, kept apart from plain names.</summary>
internal sealed class LocalVariable(SourceSpan span, string name) : PathExpression(span), IAssignable
{
    public string Name => name;

    public override object? EvaluateUncalled(TemplateContext context) =>
        Scope.TryGet(context.Scopes.Local, name, out var value) ? value : null;

    public void Assign(TemplateContext context, object? value) =>
        Members.Set(context, Span, context.Scopes.Local.Variables, name, value);
}

/// <summary><c>$</c>: the arguments of the running function or include.</summary>
internal sealed class ArgumentsExpression(SourceSpan span) : PathExpression(span)
{
    public override object? EvaluateUncalled(TemplateContext context) => context.Scopes.Local.Arguments;
}

/// <summary><c>$$</c>: renders the block of the <c>wrap</c> that called the running function, and has no value.</summary>
internal sealed class WrappedBlockExpression(SourceSpan span) : Expression(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        if (context.Scopes.Local.WrappedBlock is not { } block) return null;
        context.Limits.EnterCall(Span);
        try
        {
            block.Execute(context);
            return null;
        }
        finally
        {
            context.Limits.LeaveCall();
        }
    }
}

/// <summary><c>this</c>: the current global object.</summary>
internal sealed class ThisExpression(SourceSpan span) : Expression(span)
{
    public override object? Evaluate(TemplateContext context) => context.Scopes.Global.Target;
}

/// <summary><c>for.index</c> and its like: the state of the innermost running loop of that kind.</summary>
internal sealed class LoopMember(SourceSpan span, string loop, string name) : Expression(span)
{
    private static readonly string[] WhileNames = ["index", "first", "even", "odd"];
    private static readonly string[] ForNames = [.. WhileNames, "last", "changed", "rindex", "length"];

    /// <summary>What a loop offers: <c>for</c> more than <c>while</c>, whose length is not known.</summary>
    public static string[] NamesOf(string loop) => loop == "for" ? ForNames : WhileNames;

    public override object? Evaluate(TemplateContext context)
    {
        var state = (loop == "for" ? context.ForLoop : context.WhileLoop)
            ?? throw context.Error(Span, $"`{loop}.{name}` has a value only inside a `{loop}`");
        return name switch
        {
            "index" => Boxed.Int(state.Index),
            "first" => Boxed.Bool(state.Index == 0),
            "even" => Boxed.Bool(state.Index % 2 == 0),
            "odd" => Boxed.Bool(state.Index % 2 == 1),
            "last" => Boxed.Bool(state.Index == state.Length - 1),
            "changed" => Boxed.Bool(state.Index == 0 || !Operators.AreEqual(context, Span, state.Previous, state.Item)),
            "rindex" => Boxed.Int(state.Length - 1 - state.Index),
            _ => Boxed.Int(state.Length),
        };
    }
}
