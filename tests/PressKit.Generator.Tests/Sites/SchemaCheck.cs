using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PressKit.Generator.Tests.Sites;

/// <summary>Checks a document against the part of JSON Schema that PressKit's schemas use: type, properties, additionalProperties, required, items, enum, bounds, anyOf and allOf.</summary>
internal static class SchemaCheck
{
    public static IEnumerable<string> Faults(JsonNode? node, JsonNode schema, string path)
    {
        if (schema["enum"] is JsonArray allowed && !allowed.Any(value => JsonNode.DeepEquals(value, node))) yield return $"{path}: {node} is not allowed";
        if (schema["type"] is { } types && !TypesOf(types).Any(type => IsOf(node, type))) yield return $"{path}: not of type {types}";

        if (schema["anyOf"] is JsonArray several && several.All(one => Faults(node, one!, path).Any())) yield return $"{path}: fits none of several forms";
        foreach (var fault in (schema["allOf"]?.AsArray() ?? []).SelectMany(one => Faults(node, one!, path))) yield return fault;
        if (schema["minimum"] is { } least && node is JsonValue number && IsOf(node, "number") && NumberOf(number) < NumberOf(least)) yield return $"{path}: {node} is too small";

        if (node is JsonObject members)
        {
            foreach (var name in schema["required"]?.AsArray() ?? [])
            {
                if (!members.ContainsKey(name!.GetValue<string>())) yield return $"{path}: '{name}' is missing";
            }

            foreach (var (name, value) in IsGroup(schema) ? members : [])
            {
                if ((schema["properties"]?[name] ?? schema["additionalProperties"] as JsonObject) is not { } property) yield return $"{path}: '{name}' is not in the schema";
                else foreach (var fault in Faults(value, property, $"{path}.{name}")) yield return fault;
            }
        }

        if (node is not JsonArray items || schema["items"] is not { } itemSchema) yield break;
        for (var index = 0; index < items.Count; index++)
        {
            foreach (var fault in Faults(items[index], itemSchema, $"{path}[{index}]")) yield return fault;
        }
    }

    private static decimal NumberOf(JsonNode number) => decimal.Parse(number.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    // A schema that only demands keys says nothing of the others.
    private static bool IsGroup(JsonNode schema) => schema["properties"] is not null || schema["additionalProperties"] is not null;

    private static IEnumerable<string> TypesOf(JsonNode types) =>
        types is JsonArray several ? several.Select(static type => type!.GetValue<string>()) : [types.GetValue<string>()];

    private static bool IsOf(JsonNode? node, string type) => type switch
    {
        "null" => node is null,
        "object" => node is JsonObject,
        "array" => node is JsonArray,
        _ => node is JsonValue value && (type, value.GetValueKind()) is ("string", JsonValueKind.String) or ("number" or "integer", JsonValueKind.Number) or ("boolean", JsonValueKind.True or JsonValueKind.False),
    };
}
