namespace PressKit.Templating.Syntax;

/// <summary>The options behind a loop's list.</summary>
internal sealed record ForOptions(Expression? Offset, Expression? Limit, bool IsReversed);

internal sealed class ForStatement(
    SourceSpan span, string variable, bool isLocal, Expression list, ForOptions options, Block body, Block? otherwise) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        var value = list.Evaluate(context);
        if (value is null) return;
        if (!Sequences.TryGetItems(value, out var items))
            throw context.Error(list.Span, $"a loop needs an array, a range, a string or an object, found {TypeNames.Of(value)}");

        // Offset cuts at the front of the list as it is; the limit counts in the order of the loop.
        var start = Math.Clamp(ReadOption(context, options.Offset) ?? 0, 0, items.Count);
        var count = items.Count - (int)start;
        if (ReadOption(context, options.Limit) is > 0 and var limit) count = (int)Math.Min(count, limit);
        if (count > 0)
            Run(context, items, options.IsReversed ? items.Count - 1 : (int)start, count);
        else
            otherwise?.Execute(context);
    }

    private void Run(TemplateContext context, IReadOnlyList<object?> items, int first, int count)
    {
        var outer = context.ForLoop;
        var loop = context.Scopes.OpenLoop(variable, isLocal);
        var state = new LoopState(count);
        context.ForLoop = state;
        context.Limits.StartLoop();
        try
        {
            for (var i = 0; i < count; i++)
            {
                context.Limits.CountSteps(list.Span, 1);
                var item = items[options.IsReversed ? first - i : first + i];
                state.Index = i;
                (state.Previous, state.Item) = (state.Item, item);
                loop.Value = item;
                body.Execute(context);
                if (context.Flow != FlowState.None && EndsLoop(context)) break;
            }
        }
        finally
        {
            context.Limits.EndLoop();
            context.ForLoop = outer;
            context.Scopes.CloseLoop(loop, isLocal);
        }
    }

    /// <summary>Settles a <c>break</c> or <c>continue</c>; a <c>ret</c> is left for the function.</summary>
    internal static bool EndsLoop(TemplateContext context)
    {
        var flow = context.Flow;
        if (flow != FlowState.Return) context.Flow = FlowState.None;
        return flow != FlowState.Continue;
    }

    private static long? ReadOption(TemplateContext context, Expression? option)
    {
        if (option?.Evaluate(context) is not { } value) return null;
        return Numbers.IsNumber(value)
            ? Numbers.ToLong(value)
            : throw context.Error(option.Span, $"expected a number, found {TypeNames.Of(value)}");
    }
}
