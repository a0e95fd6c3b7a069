namespace PressKit.Templating.Functions;

/// <summary>The builtin object <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static ScriptObject Create() => new FunctionTable("object", "eval", "eval_template")
    {
        { "default", "value default", call => call[0] is null or "" ? call[1] : call[0] },
        { "format", "value format culture?", Format },
        { "from_json", "json", Json.Read },
        { "has_key", "value key", call => Boxed.Bool(TryGet(call, out _)) },
        { "has_value", "value key", call => Boxed.Bool(TryGet(call, out var value) && value is not null) },
        { "keys", "value", call => List(call, static member => member.Key) },
        { "kind", "value", call => Kind(call[0]) },
        { "size", "value", Size },
        { "to_json", "value", Json.Write },
        { "typeof", "value", call => TypeOf(call[0]) },
        { "values", "value", call => List(call, static member => member.Value) },
    }.Build();

    /// <summary>A number or date by a .NET format string.</summary>
    public static object? Format(BuiltinCall call) => call[0] switch
    {
        null => "",
        IFormattable value => call.Attempt(
            () => call.Checked(value.ToString(call.Text(1), call.Culture(2))), _ => $"`{call.Text(1)}` is not a format for {TypeNames.Of(value)}"),
        var value => throw call.Error($"cannot format {TypeNames.Of(value)}"),
    };

    public static string? Kind(object? value) => value switch
    {
        int => "int",
        long => "long",
        float => "float",
        double => "double",
        decimal => "decimal",
        bool => "bool",
        ScriptRange => "range",
        DateTime => "datetime",
        ScriptObject => "object",
        IScriptCustomFunction => "function",
        _ => TypeOf(value),
    };

    private static bool TryGet(BuiltinCall call, out object? value)
    {
        value = null;
        return Members.IsObject(call[0]) && Members.TryGet(call[0], call.Text(1), out value);
    }

    private static ScriptArray List(BuiltinCall call, Func<KeyValuePair<string, object?>, object?> select)
    {
        if (call[0] is null) return [];
        if (call[0] is not IEnumerable<KeyValuePair<string, object?>> members)
            throw call.Error($"expected an object, found {TypeNames.Of(call[0])}");

        var result = new ScriptArray(members.Select(select));
        call.CountSteps(result.Count);
        return result;
    }

    private static object Size(BuiltinCall call) => call[0] switch
    {
        string text => Boxed.Int(text.Length),
        IReadOnlyCollection<KeyValuePair<string, object?>> members => Boxed.Int(members.Count),
        var value => Boxed.Int(Sequences.ListOf(value)?.Count ?? 0),
    };

    private static string? TypeOf(object? value) => value switch
    {
        null => null,
        string => "string",
        bool => "boolean",
        ScriptRange => "iterator",
        _ when Numbers.IsNumber(value) => "number",
        _ => Sequences.ListOf(value) is null ? "object" : "array",
    };
}
