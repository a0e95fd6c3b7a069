namespace PressKit.Templating.Syntax;

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

/// <summary><c>ret</c>: ends the function, the include or the page.</summary>
internal sealed class ReturnStatement(SourceSpan span, Expression? value) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        var result = value?.Evaluate(context);
        context.ReturnValue = result;
        context.Flow = FlowState.Return;
    }
}
