using System.Text.Json;
using PressKit.Templating.Runtime;

namespace PressKit.Templating.Conformance;

/// <summary>One line of a case file: a template with what it needs, and the bytes or the error it must give.</summary>
internal sealed record ConformanceCase
{
    public required string Id { get; init; }

    public required string Template { get; init; }

    public required ScriptObject Model { get; init; }

    public required IReadOnlyDictionary<string, string> Includes { get; init; }

    public required IReadOnlyDictionary<string, JsonElement> Options { get; init; }

    public required bool ExpectsError { get; init; }

    public required string Expected { get; init; }

    /// <summary>Where the error must be: the phase and the line; null when any error will do.</summary>
    public required (string Phase, int Line)? ErrorPlace { get; init; }

    public static ConformanceCase Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return new ConformanceCase
        {
            Id = root.GetProperty("id").GetString() ?? "",
            Template = root.GetProperty("template").GetString() ?? "",
            Model = Find(root, "model") is { } model ? (ScriptObject)ValueOf(model)! : [],
            Includes = MembersOf(root, "includes").ToDictionary(entry => entry.Name, entry => entry.Value.GetString() ?? "", StringComparer.Ordinal),
            Options = MembersOf(root, "options").ToDictionary(entry => entry.Name, entry => entry.Value.Clone(), StringComparer.Ordinal),
            ExpectsError = Find(root, "expect_error")?.GetBoolean() ?? false,
            Expected = Find(root, "expected")?.GetString() ?? "",
            ErrorPlace = Find(root, "error") is { } error
                ? (error.GetProperty("phase").GetString() ?? "", error.GetProperty("line").GetInt32())
                : null,
        };
    }

    public string Describe() =>
        !ExpectsError ? JsonSerializer.Serialize(Expected)
        : ErrorPlace is var (phase, line) ? $"an error of the {phase} phase in line {line}: {Expected}"
        : $"an error: {Expected}";

    private static JsonElement? Find(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static IEnumerable<JsonProperty> MembersOf(JsonElement root, string name) =>
        Find(root, name) is { } members ? members.EnumerateObject() : [];

    private static object? ValueOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new ScriptObject(element.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, ValueOf(entry.Value)))),
        JsonValueKind.Array => new ScriptArray(element.EnumerateArray().Select(ValueOf)),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number when element.TryGetInt32(out var whole) => whole,
        JsonValueKind.Number when element.TryGetInt64(out var large) => large,
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
        _ => null,
    };
}
