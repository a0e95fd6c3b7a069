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
