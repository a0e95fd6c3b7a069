namespace PressKit.Templating.Runtime;

/// <summary>Turns values into the text that code prints.</summary>
internal static class ValuePrinter
{
    public static string Print(TemplateContext context, object? value)
    {
        switch (value)
        {
            case null:
                return "";
            case string text:
                return text;
            case bool flag:
                return flag ? "true" : "false";
            case DateTime date:
                return DateFormatter.Format(date, context.DateFormat, context.CurrentCulture);
            case ScriptFunction:
                throw context.Unsupported(context.CurrentSpan, "printing a function is not supported; to call it, leave out `@`");
            case IScriptCustomFunction:
                return "<function>";
            case IFormattable formattable:
                return formattable.ToString(null, CultureInfo.InvariantCulture);
        }

        if (!Sequences.TryGetList(value, out _) && !Members.IsObject(value)) return value.ToString() ?? "";
        var builder = new StringBuilder();
        Append(context, builder, value, 0);
        return builder.ToString();
    }

    /// <summary>A string in double quotes, its special characters escaped.</summary>
    public static void AppendQuoted(StringBuilder builder, string text)
    {
        builder.Append('"');
        AppendEscaped(builder, text);
        builder.Append('"');
    }

    public static void AppendEscaped(StringBuilder builder, string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => builder.Append("\\\""),
                '\\' => builder.Append("\\\\"),
                '\n' => builder.Append("\\n"),
                '\r' => builder.Append("\\r"),
                '\t' => builder.Append("\\t"),
                '\b' => builder.Append("\\b"),
                '\f' => builder.Append("\\f"),
                '\v' => builder.Append("\\v"),
                '\0' => builder.Append("\\0"),
                _ => builder.Append(c),
            };
        }
    }

    private static void Append(TemplateContext context, StringBuilder builder, object? value, int depth)
    {
        if (context.ObjectRecursionLimit > 0 && depth > context.ObjectRecursionLimit)
            throw context.Error(context.CurrentSpan, $"a value nested more than {context.ObjectRecursionLimit} levels cannot be printed");

        context.Limits.EnsureStack(context.CurrentSpan);
        context.Limits.CheckTextLength(context.CurrentSpan, builder.Length);
        if (value is null)
            builder.Append("null");
        else if (value is string text)
            AppendQuoted(builder, text);
        else if (Sequences.TryGetList(value, out var list))
            AppendList(context, builder, list, depth);
        else if (Members.IsObject(value))
            AppendObject(context, builder, (IEnumerable<KeyValuePair<string, object?>>)value, depth);
        else
            builder.Append(context.ObjectToString(value));
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
            builder.Append(separator);
            separator = ", ";
            if (IsIdentifier(name))
                builder.Append(name);
            else
                AppendQuoted(builder, name);

            builder.Append(": ");
            Append(context, builder, member, depth + 1);
        }

        builder.Append('}');
    }

    private static bool IsIdentifier(string name)
    {
        if (name.Length == 0 || char.IsDigit(name[0])) return false;
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c != '_') return false;
        }

        return true;
    }
}
