using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading.Schemas;

/// <summary>Writes a JSON Schema of draft 7, the one that editors read (json-schema.org/draft-07).</summary>
public static class WriteSchema
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ContentSchema schema) => SchemaOf(schema).ToJsonString(Indented) + "\n";

    public static JsonObject SchemaOf(ContentSchema schema)
    {
        var keys = GroupOf(schema.Keys, schema.Topic);
        var root = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = schema.Title };
        // A data file may hold nothing but comments.
        var body = schema.IsList ? new JsonObject { ["type"] = new JsonArray("array", "null"), ["items"] = keys } : keys;
        foreach (var (name, value) in body.ToArray()) root[name] = value?.DeepClone();
        return root;
    }

    private static JsonObject GroupOf(AskedKeys keys, string topic)
    {
        var properties = new JsonObject();
        foreach (var (name, key) in keys.Keys.Where(static entry => entry.Key != AskedKeys.AnyName)) properties[name] = ValueOf(key, $"{topic}.{name}");

        var group = new JsonObject { ["type"] = "object" };
        if (properties.Count > 0) group["properties"] = properties;
        group["additionalProperties"] = keys.Keys.GetValueOrDefault(AskedKeys.AnyName) is { } any ? ValueOf(any, $"{topic}.{AskedKeys.AnyName}") : JsonValue.Create(false);
        var required = keys.Keys.Where(static entry => entry.Value.IsRequired).Select(static entry => entry.Key).ToArray();
        if (required.Length > 0) group["required"] = ListOf(required);
        var alternatives = keys.Alternatives.Select(static names => new JsonObject { ["anyOf"] = new JsonArray([.. names.Select(static name => new JsonObject { ["required"] = ListOf([name]) })]) }).ToArray();
        if (alternatives.Length > 0) group["allOf"] = new JsonArray([.. alternatives]);
        return group;
    }

    private static JsonObject ValueOf(AskedKey key, string topic)
    {
        // What is read as something narrower was read as a text first.
        var isNarrow = key.Forms.Contains(ValueForm.Choice) || key.Forms.Contains(ValueForm.Number) || key.Forms.Contains(ValueForm.WholeNumber);
        var forms = key.Forms.Where(form => !(isNarrow && form == ValueForm.Text)).Select(form => FormOf(form, key, topic)).ToArray();
        var value = forms.Length == 1 ? forms[0] : new JsonObject { ["anyOf"] = new JsonArray([.. forms]) };
        if (DescriptionOf(key, topic) is { } description) value.Insert(0, "description", description);
        return value;
    }

    private static JsonObject FormOf(ValueForm form, AskedKey key, string topic) => form switch
    {
        ValueForm.Flag => new JsonObject { ["type"] = "boolean" },
        ValueForm.Choice => new JsonObject { ["enum"] = ListOf(key.Choices) },
        ValueForm.Number => new JsonObject { ["type"] = "number" },
        ValueForm.WholeNumber => new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = key.Most },
        ValueForm.Texts => new JsonObject { ["type"] = "array", ["items"] = Text() },
        ValueForm.Group when key.Inside is not null => GroupOf(key.Inside, topic),
        ValueForm.List when key.Inside is not null => new JsonObject { ["type"] = "array", ["items"] = GroupOf(key.Inside, topic) },
        _ => Text(),
    };

    // YAML takes a bare year for a number and a bare 'true' for a truth value; PressKit reads both as they are written.
    private static JsonObject Text() => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    private static string? DescriptionOf(AskedKey key, string topic) => (KeyDescriptions.Find(topic), key.Expected) switch
    {
        (null, null) => null,
        (null, { } expected) => $"Expected is {expected.TrimEnd(',')}.",
        ({ } description, null) => description,
        ({ } description, { } expected) => $"{description} Expected is {expected.TrimEnd(',')}.",
    };

    private static JsonArray ListOf(IEnumerable<string> texts) => new([.. texts.Select(static text => JsonValue.Create(text))]);
}
