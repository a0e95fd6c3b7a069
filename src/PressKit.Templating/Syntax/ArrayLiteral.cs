namespace PressKit.Templating.Syntax;

internal sealed class ArrayLiteral(SourceSpan span, Expression[] items) : Expression(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        var array = new ScriptArray(items.Length);
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
