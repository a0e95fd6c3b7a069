namespace PressKit.Templating.Syntax;

/// <summary>One <c>when</c> with its values.</summary>
internal sealed record WhenClause(Expression[] Values, Block Body);

internal sealed class CaseStatement(SourceSpan span, Expression value, WhenClause[] clauses, Block? otherwise) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        var actual = value.Evaluate(context);
        foreach (var clause in clauses)
        {
            foreach (var expected in clause.Values)
            {
                if (Operators.AreEqual(context, expected.Span, actual, expected.Evaluate(context)))
                {
                    clause.Body.Execute(context);
                    return;
                }
            }
        }

        otherwise?.Execute(context);
    }
}
