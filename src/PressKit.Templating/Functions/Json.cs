using System.Text.Json;

namespace PressKit.Templating.Functions;

/// <summary>JSON text from values and values from JSON text. Written so that it can stand inside HTML: no <c>&lt;</c>, no quotes.</summary>
internal static class Json
{
    public static object? Read(BuiltinCall call)
    {
        if (call.TextOrNull(0) is not { } text) return null;
        using var document = call.Attempt(() => JsonDocument.Parse(text), static e => $"the text is not JSON: {e.Message}");
        return Convert(document.RootElement);
    }

    public static string Write(BuiltinCall call)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Write(call, writer, call[0], 0);
        }

        return call.Checked(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }

    private static object? Convert(JsonElement element)
    {
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False) return Boxed.Bool(element.GetBoolean());
        if (element.ValueKind == JsonValueKind.Array) return new ScriptArray(element.EnumerateArray().Select(Convert));
        if (element.ValueKind == JsonValueKind.Number)
            return element.TryGetInt32(out var whole) ? Boxed.Int(whole) : element.TryGetDecimal(out var exact) ? exact : element.GetDouble();

        if (element.ValueKind != JsonValueKind.Object) return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        var members = new ScriptObject();
        foreach (var property in element.EnumerateObject()) members[property.Name] = Convert(property.Value);
        return members;
    }

    private static void Write(BuiltinCall call, Utf8JsonWriter writer, object? value, int depth)
    {
        call.Context.Limits.CheckNesting(call.Span, depth, writer.BytesCommitted + writer.BytesPending);
        if (value is null) writer.WriteNullValue();
        else if (value is bool flag) writer.WriteBooleanValue(flag);
        else if (value is DateTime date) writer.WriteStringValue(date);
        else if (value is double number && !double.IsFinite(number)) throw call.Error("JSON has no such number");
        else if (value is int or long or float or double or decimal) writer.WriteRawValue(call.Context.ObjectToString(value), skipInputValidation: true);
        else if (Sequences.ListOf(value) is { } list) WriteArray(call, writer, list, depth);
        else if (value is IEnumerable<KeyValuePair<string, object?>> members) WriteObject(call, writer, members, depth);
        else if (value is IScriptCustomFunction) throw call.Error("a function cannot be written as JSON");
        else writer.WriteStringValue(call.Context.ObjectToString(value));
    }

    private static void WriteArray(BuiltinCall call, Utf8JsonWriter writer, IReadOnlyList<object?> list, int depth)
    {
        call.CountSteps(list.Count);
        writer.WriteStartArray();
        for (var i = 0; i < list.Count; i++) Write(call, writer, list[i], depth + 1);
        writer.WriteEndArray();
    }

    private static void WriteObject(BuiltinCall call, Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object?>> members, int depth)
    {
        writer.WriteStartObject();
        foreach (var (name, member) in members)
        {
            call.CountSteps(1);
            writer.WritePropertyName(name);
            Write(call, writer, member, depth + 1);
        }

        writer.WriteEndObject();
    }
}
