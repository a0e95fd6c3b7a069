namespace PressKit.Templating.Syntax;

/// <summary>Text outside code, written as it is.</summary>
internal sealed class TextStatement(SourceSpan span) : Statement(span)
{
    public override void Execute(TemplateContext context) => context.WriteText(Span.Text);
}

/// <summary>An expression on its own: prints its value.</summary>
internal sealed class PrintStatement(SourceSpan span, Expression value) : Statement(span)
{
    public override void Execute(TemplateContext context) => value.Print(context);
}
