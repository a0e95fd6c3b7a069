namespace PressKit.Templating.Syntax;

internal sealed class WhileStatement(SourceSpan span, Expression condition, Block body) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        var outer = context.WhileLoop;
        var state = new LoopState(0);
        context.Limits.StartLoop();
        try
        {
            while (Test(context, outer, state))
            {
                context.Limits.CountSteps(Span, 1);
                body.Execute(context);
                if (context.Flow != FlowState.None && ForStatement.EndsLoop(context)) break;
                state.Index++;
            }
        }
        finally
        {
            context.Limits.EndLoop();
            context.WhileLoop = outer;
        }
    }

    // The condition stands outside the loop: it sees the state of the loop around.
    private bool Test(TemplateContext context, LoopState? outer, LoopState state)
    {
        context.WhileLoop = outer;
        var holds = Truth.Of(condition.Evaluate(context));
        context.WhileLoop = state;
        return holds;
    }
}
