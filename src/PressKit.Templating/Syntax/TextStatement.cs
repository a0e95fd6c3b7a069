namespace PressKit.Templating.Syntax;

/// <summary>Text outside code, written as it is.</summary>
internal sealed class TextStatement(SourceSpan span) : Statement(span)
{
    public override void Execute(TemplateContext context) => context.WriteText(Span.Text);
}

/// <summary>An expression on its own: prints its value.</summary>
internal sealed class PrintStatement(SourceSpan span, Expression value) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        var result = value.Evaluate(context);

        // Calls ran statements of their own, and printing may fail at this one.
        context.CurrentStatement = this;
        if (result is not null)
            context.Write(Span, result);
    }
}
