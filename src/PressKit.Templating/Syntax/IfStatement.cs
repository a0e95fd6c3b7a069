namespace PressKit.Templating.Syntax;

/// <summary>One condition of an <c>if … else if …</c> with its statements.</summary>
internal sealed record IfBranch(Expression Condition, Block Body);

internal sealed class IfStatement(SourceSpan span, IfBranch[] branches, Block? otherwise) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        foreach (var branch in branches)
        {
            if (Truth.Of(branch.Condition.Evaluate(context)))
            {
                branch.Body.Execute(context);
                return;
            }
        }

        otherwise?.Execute(context);
    }
}
