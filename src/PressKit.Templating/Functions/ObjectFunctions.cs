namespace PressKit.Templating.Functions;

/// <summary>The builtin object <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static ScriptObject Create()
    {
        var table = new FunctionTable("object");
        table.Add("default", "value default", (in BuiltinCall call) => call[0] is null or "" ? call[1] : call[0]);
        table.Add("format", "value format culture?", (in BuiltinCall call) => Format(call));
        table.Add("has_key", "value key", (in BuiltinCall call) => Boxed.Bool(Members.IsObject(call[0]) && Members.TryGet(call[0], call.Text(1), out _)));
        table.Add("has_value", "value key", (in BuiltinCall call) =>
            Boxed.Bool(Members.IsObject(call[0]) && Members.TryGet(call[0], call.Text(1), out var value) && value is not null));
        table.Add("keys", "value", (in BuiltinCall call) => List(call, static member => member.Key));
        table.Add("values", "value", (in BuiltinCall call) => List(call, static member => member.Value));
        table.Add("size", "value", (in BuiltinCall call) => Size(call));
        table.Add("typeof", "value", (in BuiltinCall call) => TypeOf(call[0]));
        table.Add("kind", "value", (in BuiltinCall call) => Kind(call[0]));
        table.Add("from_json", "json", (in BuiltinCall call) => Json.Read(call));
        table.Add("to_json", "value", (in BuiltinCall call) => Json.Write(call));
        table.AddUnsupported("eval", "eval_template");
        return table.Members;
    }

    /// <summary>A number or date by a .NET format string.</summary>
    public static object? Format(in BuiltinCall call)
    {
        if (call[0] is not IFormattable value) return call[0] is null ? "" : throw call.Error($"cannot format {TypeNames.Of(call[0])}");
        try
        {
            return call.Checked(value.ToString(call.Text(1), Cultures.Find(call, 2)));
        }
        catch (FormatException)
        {
            throw call.Error($"`{call.Text(1)}` is not a format for {TypeNames.Of(value)}");
        }
    }

    private static ScriptArray List(in BuiltinCall call, Func<KeyValuePair<string, object?>, object?> select)
    {
        var result = new ScriptArray();
        if (call[0] is null) return result;
        if (call[0] is not IEnumerable<KeyValuePair<string, object?>> members)
            throw call.Error($"expected an object, found {TypeNames.Of(call[0])}");

        foreach (var member in members) result.Add(select(member));

        call.Context.Limits.CountSteps(call.Span, result.Count);
        return result;
    }

    private static object Size(in BuiltinCall call) => call[0] switch
    {
        string text => Boxed.Int(text.Length),
        IReadOnlyCollection<KeyValuePair<string, object?>> members => Boxed.Int(members.Count),
        var value => Boxed.Int(Sequences.TryGetList(value, out var list) ? list.Count : 0),
    };

    private static string? TypeOf(object? value) => value switch
    {
        null => null,
        string => "string",
        bool => "boolean",
        ScriptRange => "iterator",
        _ when Numbers.IsNumber(value) => "number",
        _ => Sequences.TryGetList(value, out _) ? "array" : "object",
    };

    internal static string? Kind(object? value) => value switch
    {
        int => "int",
        long => "long",
        float => "float",
        double => "double",
        decimal => "decimal",
        bool => "bool",
        ScriptRange => "range",
        DateTime => "datetime",
        IScriptCustomFunction => "function",
        _ => TypeOf(value),
    };
}
