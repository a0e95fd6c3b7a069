namespace PressKit.Templating.Syntax;

internal sealed class Literal(SourceSpan span, object? value) : Expression(span)
{
    public object? Value => value;

    public override object? Evaluate(TemplateContext context) => value;
}
