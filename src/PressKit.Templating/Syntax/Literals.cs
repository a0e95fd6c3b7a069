namespace PressKit.Templating.Syntax;

internal sealed class Literal(SourceSpan span, object? value) : Expression(span)
{
    public object? Value => value;

    public override object? Evaluate(TemplateContext context) => value;
}

internal sealed class ArrayLiteral(SourceSpan span, Expression[] items) : Expression(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        var array = new ScriptArray { Capacity = items.Length };
        foreach (var item in items) array.Add(item.Evaluate(context));
        return array;
    }
}

internal sealed class ObjectLiteral(SourceSpan span, (string Name, Expression Value)[] members) : Expression(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        var result = new ScriptObject();
        foreach (var (name, value) in members) result[name] = value.Evaluate(context);
        return result;
    }
}

/// <summary><c>do … end</c> as a value.</summary>
internal sealed class FunctionLiteral(SourceSpan span, ScriptFunction function) : Expression(span)
{
    public override object? Evaluate(TemplateContext context) => function;
}

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
