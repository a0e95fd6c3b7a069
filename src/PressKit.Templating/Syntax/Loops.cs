namespace PressKit.Templating.Syntax;

/// <summary>The options behind a loop's list.</summary>
internal sealed record ForOptions(Expression? Offset = null, Expression? Limit = null, bool IsReversed = false);

internal sealed class ForStatement(
    SourceSpan span, string variable, bool isLocal, Expression list, ForOptions options, Block body, Block? otherwise) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        var value = list.Evaluate(context);
        if (value is null) return;
        var items = Sequences.ItemsOf(value)
            ?? throw context.Error(list.Span, $"a loop needs an array, a range, a string or an object, found {TypeNames.Of(value)}");

        // Offset cuts at the front of the list as it is; the limit counts in the order of the loop.
        var start = (int)Math.Clamp(ReadOption(context, options.Offset) ?? 0, 0, items.Count);
        var count = items.Count - start;
        if (ReadOption(context, options.Limit) is > 0 and var limit) count = (int)Math.Min(count, limit);
        if (count > 0) Run(context, items, options.IsReversed ? items.Count - 1 : start, count);
        else otherwise?.Execute(context);
    }

    /// <summary>Settles a <c>break</c> or <c>continue</c>; a <c>ret</c> is left for the function.</summary>
    internal static bool EndsLoop(TemplateContext context)
    {
        var flow = context.Flow;
        if (flow != FlowState.Return) context.Flow = FlowState.None;
        return flow is FlowState.Break or FlowState.Return;
    }

    private void Run(TemplateContext context, IReadOnlyList<object?> items, int first, int count)
    {
        var outer = context.ForLoop;
        var scope = context.Scopes.LoopScope(isLocal);
        var loop = context.ForLoop = scope.Loops = new RunningLoop(variable, count, scope.Loops);
        context.Limits.StartLoop();
        try
        {
            for (var i = 0; i < count; i++)
            {
                context.Limits.CountSteps(list.Span, 1);
                loop.Index = i;
                (loop.Previous, loop.Item) = (loop.Item, items[options.IsReversed ? first - i : first + i]);
                body.Execute(context);
                if (EndsLoop(context)) break;
            }
        }
        finally
        {
            context.Limits.EndLoop();
            context.ForLoop = outer;
            scope.Loops = loop.Outer;
        }
    }

    private static long? ReadOption(TemplateContext context, Expression? option)
    {
        if (option?.Evaluate(context) is not { } value) return null;
        return Numbers.IsNumber(value)
            ? Numbers.ToLong(value)
            : throw context.Error(option.Span, $"expected a number, found {TypeNames.Of(value)}");
    }
}

internal sealed class WhileStatement(SourceSpan span, Expression condition, Block body) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        var outer = context.WhileLoop;
        var loop = new RunningLoop("", 0, null);
        context.Limits.StartLoop();
        try
        {
            while (Truth.Of(condition.Evaluate(context)))
            {
                context.WhileLoop = loop;
                context.Limits.CountSteps(Span, 1);
                body.Execute(context);
                if (ForStatement.EndsLoop(context)) break;
                loop.Index++;

                // The condition stands outside the loop: it sees the state of the loop around.
                context.WhileLoop = outer;
            }
        }
        finally
        {
            context.Limits.EndLoop();
            context.WhileLoop = outer;
        }
    }
}

/// <summary><c>break</c> or <c>continue</c>.</summary>
internal sealed class JumpStatement(SourceSpan span, FlowState flow) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        if (context.Limits.LoopDepth == 0)
            throw context.Error(Span, $"`{(flow == FlowState.Break ? "break" : "continue")}` needs a loop around it");

        context.Flow = flow;
    }
}
