namespace PressKit.Templating.Syntax;

/// <summary>One condition of an <c>if … else if …</c> with its statements.</summary>
internal sealed record IfBranch(Expression Condition, Block Body);

internal sealed class IfStatement(SourceSpan span, IfBranch[] branches, Block? otherwise) : Statement(span)
{
    public override void Execute(TemplateContext context) => Choose(context)?.Execute(context);

    private Block? Choose(TemplateContext context)
    {
        foreach (var branch in branches)
        {
            if (Truth.Of(branch.Condition.Evaluate(context))) return branch.Body;
        }

        return otherwise;
    }
}

/// <summary>One <c>when</c> with its values.</summary>
internal sealed record WhenClause(Expression[] Values, Block Body);

internal sealed class CaseStatement(SourceSpan span, Expression value, WhenClause[] clauses, Block? otherwise) : Statement(span)
{
    public override void Execute(TemplateContext context) => Choose(context, value.Evaluate(context))?.Execute(context);

    private Block? Choose(TemplateContext context, object? actual)
    {
        foreach (var clause in clauses)
        {
            foreach (var expected in clause.Values)
            {
                if (Operators.AreEqual(context, expected.Span, actual, expected.Evaluate(context))) return clause.Body;
            }
        }

        return otherwise;
    }
}
