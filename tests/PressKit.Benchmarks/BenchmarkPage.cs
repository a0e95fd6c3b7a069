using System.Text.Json;
using PressKit.Templating;
using PressKit.Templating.Parsing;
using PressKit.Templating.Runtime;

namespace PressKit.Benchmarks;

/// <summary>
/// A page, its includes (<c>inc/</c>) and its model: the one in <c>Page/</c>, or a folder of the same form with a <c>model.json</c>
/// named by the environment variable <c>PRESSKIT_BENCH_PAGE</c>.
/// </summary>
internal sealed class BenchmarkPage : ITemplateLoader
{
    private const string Lead = "Officials <b>signed</b> the text & began to count the ratifications that bring it into force. ";

    public required string Text { get; init; }

    public required IReadOnlyDictionary<string, string> Includes { get; init; }

    public required ScriptObject Model { get; init; }

    public static BenchmarkPage Read()
    {
        var given = Environment.GetEnvironmentVariable("PRESSKIT_BENCH_PAGE");
        var folder = given ?? Path.Combine(AppContext.BaseDirectory, "Page");
        return new BenchmarkPage
        {
            Text = File.ReadAllText(Path.Combine(folder, "page.html")),
            Includes = Directory.EnumerateFiles(Path.Combine(folder, "inc")).ToDictionary(path => Path.GetFileName(path), File.ReadAllText),
            Model = given is null ? CreateModel() : ReadModel(Path.Combine(folder, "model.json")),
        };
    }

    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
        Includes.ContainsKey(templateName) ? templateName : null;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => Includes[templatePath];

    private static ScriptObject CreateModel() => new()
    {
        ["site"] = new ScriptObject
        {
            ["title"] = "Press & public",
            ["nav"] = new ScriptArray(Enumerable.Range(0, 6).Select(i => new ScriptObject { ["href"] = $"/{i}", ["text"] = $"Section {i} <new>" })),
        },
        ["page"] = new ScriptObject { ["title"] = "Home", ["url"] = "/2" },
        ["posts"] = new ScriptArray(Enumerable.Range(0, 50).Select(i => new ScriptObject
        {
            ["title"] = $"Article {i} & more",
            ["slug"] = $"article-{i}",
            ["summary"] = Lead + Lead,
            ["tags"] = new ScriptArray(new[] { "law", "cyber", "hanoi" }.Take(i % 4)),
            ["draft"] = i % 5 == 0,
        })),
    };

    private static ScriptObject ReadModel(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return (ScriptObject)ValueOf(document.RootElement)!;
    }

    private static object? ValueOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new ScriptObject(element.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, ValueOf(entry.Value)))),
        JsonValueKind.Array => new ScriptArray(element.EnumerateArray().Select(ValueOf)),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt32(out var whole) ? whole : element.GetDouble(),
        JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
        _ => null,
    };
}
