namespace PressKit.Templating.Syntax;

/// <summary><c>capture target … end</c>: keeps the output as a value.</summary>
internal sealed class CaptureStatement(SourceSpan span, Expression target, Block body) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        if (target is not IAssignable assignable)
            throw context.Error(target.Span, "expected a variable, a member or an index to capture into");

        var depth = context.Output.Depth;
        context.Output.Push();
        try
        {
            body.Execute(context);
            assignable.Assign(context, context.CreateRenderedText(context.Output.Pop()));
            if (target is IndexExpression)
            {
                // The reference would print such an item without quotes, unlike every other string in an array.
                throw context.Unsupported(target.Span, "capturing into an item is not supported; capture into a variable first");
            }
        }
        finally
        {
            context.UnwindOutput(depth);
        }
    }
}
