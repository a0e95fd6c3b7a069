namespace PressKit.Templating.Runtime;

/// <summary>Turns values into the text that code prints.</summary>
internal static class ValuePrinter
{
    public static string Print(TemplateContext context, object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        DateTime date => DateFormatter.Format(context, context.CurrentSpan, date, context.DateFormat, context.CurrentCulture),
        ScriptObject => PrintNested(context, value),
        ScriptFunction => throw context.Unsupported(context.CurrentSpan, "printing a function is not supported; to call it, leave out `@`"),
        IScriptCustomFunction => "<function>",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ when Members.IsObject(value) || Sequences.ListOf(value) is not null => PrintNested(context, value),
        _ => value.ToString() ?? "",
    };

    private static string PrintNested(TemplateContext context, object value)
    {
        var builder = new StringBuilder();
        Append(context, builder, value, 0);
        return builder.ToString();
    }

    /// <summary>A string as it would stand in a template.</summary>
    public static string Quote(string text) => $"\"{Escapes.Write(text)}\"";

    private static void Append(TemplateContext context, StringBuilder builder, object? value, int depth)
    {
        context.Limits.CheckNesting(context.CurrentSpan, depth, builder.Length);
        if (value is null) builder.Append("null");
        else if (value is string text) builder.Append(Quote(text));
        else if (Sequences.ListOf(value) is { } list) AppendList(context, builder, list, depth);
        else if (value is IEnumerable<KeyValuePair<string, object?>> members) AppendObject(context, builder, members, depth);
        else builder.Append(context.ObjectToString(value));
    }

    private static void AppendList(TemplateContext context, StringBuilder builder, IReadOnlyList<object?> list, int depth)
    {
        context.Limits.CountSteps(context.CurrentSpan, list.Count);
        builder.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            builder.Append(i == 0 ? "" : ", ");
            Append(context, builder, list[i], depth + 1);
        }

        builder.Append(']');
    }

    private static void AppendObject(
        TemplateContext context, StringBuilder builder, IEnumerable<KeyValuePair<string, object?>> members, int depth)
    {
        builder.Append('{');
        var separator = "";
        foreach (var (name, member) in members)
        {
            builder.Append(separator).Append(IsIdentifier(name) ? name : Quote(name)).Append(": ");
            separator = ", ";
            Append(context, builder, member, depth + 1);
        }

        builder.Append('}');
    }

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && !char.IsDigit(name[0]) && name.All(static c => char.IsLetterOrDigit(c) || c == '_');
}
