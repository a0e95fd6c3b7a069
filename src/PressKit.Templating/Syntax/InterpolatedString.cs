namespace PressKit.Templating.Syntax;

/// <summary><c>$"text {value}"</c>.</summary>
internal sealed class InterpolatedString(SourceSpan span, Expression[] parts) : Expression(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        var builder = new StringBuilder();
        foreach (var part in parts)
        {
            builder.Append(Format(context, part));
            context.Limits.CheckTextLength(Span, builder.Length);
        }

        return builder.ToString();
    }

    // The reference formats holes as .NET does, so that a boolean is capitalised here and nowhere else.
    private static string Format(TemplateContext context, Expression part) => part.Evaluate(context) switch
    {
        bool flag => flag ? "True" : "False",
        DateTime => throw context.Unsupported(part.Span, "a date in an interpolated string is not supported; use `date.to_string` first"),
        var value => context.ObjectToString(value),
    };
}
