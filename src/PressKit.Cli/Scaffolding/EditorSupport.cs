using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PressKit.Generator.Importing;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Schemas;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Cli.Scaffolding;

/// <summary>Writes what an editor needs to complete and check keys: schemas for YAML files, snippets for front matter, which no schema reaches in Markdown.</summary>
internal static class EditorSupport
{
    /// <summary>Where settings and the first lines of files look for schemas, from the kit's root.</summary>
    public const string SchemaFolder = ".vscode/schemas";

    private const string Snippets = ".vscode/front-matter.code-snippets";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every file with its text, by its path from the kit's root.</summary>
    /// <param name="languages">The kit's, which its texts are given in.</param>
    public static IEnumerable<(string Path, string Text)> Files(ImmutableArray<Language> languages)
    {
        var schemas = ContentSchema.All(languages);
        foreach (var schema in schemas) yield return ($"{SchemaFolder}/{schema.Name}.json", WriteSchema.Write(schema));
        yield return (Snippets, SnippetsFor(schemas.Single(static schema => schema.Name == "article")));
    }

    /// <summary>Makes a file hold a text; false when it does so already.</summary>
    public static bool Update(string root, string path, string text)
    {
        var file = Path.Combine(root, path);
        if (File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == text) return false;
        new DiskWriter(root).Write(path, Encoding.UTF8.GetBytes(text));
        return true;
    }

    private static string SnippetsFor(ContentSchema schema)
    {
        var snippets = new JsonObject();
        foreach (var (name, key) in schema.Keys.Keys)
        {
            snippets[$"front matter: {name}"] = new JsonObject
            {
                ["scope"] = "markdown",
                ["prefix"] = name,
                ["description"] = KeyDescriptions.Find($"{schema.Topic}.{name}"),
                ["body"] = new JsonArray([.. LinesFor(name, key).Select(static line => JsonValue.Create(line))]),
            };
        }

        return snippets.ToJsonString(Indented) + "\n";
    }

    // ${1} is where the cursor goes first; between bars stand words to choose from (the snippet syntax of Visual Studio Code).
    private static IEnumerable<string> LinesFor(string name, AskedKey key)
    {
        if (key.Forms.Contains(ValueForm.Choice)) return [$"{name}: ${{1|{string.Join(',', key.Choices)}|}}"];
        if (key.Forms.Contains(ValueForm.Flag)) return [$"{name}: true"];
        if (key.Forms.Contains(ValueForm.Texts)) return [$"{name}: [${{1}}]"];
        if (key.Inside is null || key.Forms.Contains(ValueForm.Text)) return [$"{name}: ${{1}}"];
        var first = key.Forms.Contains(ValueForm.List) ? "  - " : "  ";
        return [$"{name}:", .. key.Inside.Keys.Where(inner => inner.Value.IsRequired || key.Inside.Alternatives.Any(group => group[0] == inner.Key)).Select((inner, index) => $"{(index == 0 ? first : new string(' ', first.Length))}{inner.Key}: ${{{index + 1}}}")];
    }
}
