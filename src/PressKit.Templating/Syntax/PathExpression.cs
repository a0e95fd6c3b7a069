namespace PressKit.Templating.Syntax;

/// <summary>An expression that names a value, and so calls it when it is a function.</summary>
internal abstract class PathExpression(SourceSpan span) : Expression(span)
{
    public sealed override object? Evaluate(TemplateContext context)
    {
        var value = EvaluateUncalled(context);
        return value is IScriptCustomFunction function ? CallExpression.Call(context, Span, function, []) : value;
    }

    public abstract override object? EvaluateUncalled(TemplateContext context);
}
