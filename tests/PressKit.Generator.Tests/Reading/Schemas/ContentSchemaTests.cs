using System.Globalization;
using System.Text.Json.Nodes;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Schemas;
using PressKit.Generator.Reading.Yaml;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Reading.Schemas;

/// <summary>The schemas and the readers agree, as the readers show when they are run.</summary>
public sealed class ContentSchemaTests
{
    private static readonly Language[] Languages =
    [
        new("id", "Bahasa Indonesia", CultureInfo.GetCultureInfo("id-ID"), 0),
        new("en", "English", CultureInfo.GetCultureInfo("en-GB"), 1),
    ];

    public static TheoryData<string> Names => [.. ContentSchema.All([.. Languages]).Select(static schema => schema.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reader_knows_the_keys_of_the_schema_and_no_other(string name)
    {
        var schema = Find(name);
        var known = new Dictionary<AskedKeys, HashSet<string>>();
        var refused = new List<HashSet<string>>();
        foreach (var sample in new[] { false, true }.Select(lastForm => Write(schema, lastForm)))
        {
            var unknown = Read(schema, sample).Where(static diagnostic => diagnostic.Rule == Rules.UnknownKey).ToDictionary(static diagnostic => diagnostic.Message.Split('\'')[1]);
            // Each group has a key that nobody knows, and the message about it lists those that are known there.
            foreach (var (stranger, keys) in sample.Strangers)
            {
                known.TryAdd(keys, []);
                if (unknown.Remove(stranger, out var diagnostic)) known[keys].UnionWith(KnownIn(diagnostic.Fix));
            }

            refused.Add([.. unknown.Keys]);
        }

        Assert.NotEmpty(known);
        foreach (var (keys, names) in known) Assert.Equal(keys.Keys.Keys, names.Order(StringComparer.Ordinal));
        // A key that goes with one form of another, such as a reason, is refused beside the other form alone.
        Assert.Empty(refused[0].Intersect(refused[1]));
    }

    [Fact]
    public void Every_key_is_described_and_every_description_is_used()
    {
        var topics = ContentSchema.All([.. Languages]).SelectMany(static schema => TopicsOf(schema.Keys, schema.Topic)).Distinct().ToArray();
        Assert.DoesNotContain(topics, static topic => KeyDescriptions.Find(topic) is null);
        Assert.Empty(KeyDescriptions.Names.Except(topics.Select(KeyDescriptions.NameFor)));
    }

    [Fact]
    public void Everything_in_this_kit_fits_its_schema()
    {
        var files = new DiskTree(RealKit.Root);
        var seen = 0;
        foreach (var path in files.List("content").Where(static path => !path.StartsWith("content/README", StringComparison.Ordinal) && Path.GetExtension(path) is ".md" or ".yml"))
        {
            var yaml = path.EndsWith(".md", StringComparison.Ordinal) ? FrontMatterBlock.Split(files.Read(path), path, new DiagnosticBag())!.Yaml : File.ReadAllText(Path.Combine(RealKit.Root, path));
            Assert.Empty(Faults(NameFor(path), yaml));
            seen++;
        }

        Assert.InRange(seen, 20, int.MaxValue);
    }

    [Theory]
    [InlineData("article", "title: x\nsummary: x\ndate: 2025-10-25", true)]
    [InlineData("article", "title: x\nsummary: x\nundated: true", true)]
    [InlineData("article", "title: x\nsummary: x\ntranslation: {of: id}", true)]
    [InlineData("article", "title: x\nsummary: x", false)]
    [InlineData("page", "title: x\nsummary: x", true)]
    [InlineData("page", "title: x", false)]
    [InlineData("page", "title: x\nsummary: x\ntanggal: 2025", false)]
    [InlineData("page", "title: x\nsummary: x\nwithdrawn: why", true)]
    [InlineData("page", "title: x\nsummary: x\nwithdrawn: {id: x, en: y}", true)]
    [InlineData("home", "title: x\nsummary: x\nwithdrawn: why", false)]
    [InlineData("article", "title: x\nsummary: x\ndate: 2025-10-25\nphotos: [{media: media/x.jpg}, {caption: x}]", true)]
    [InlineData("article", "title: x\nsummary: x\ndate: 2025-10-25\nphotos: [{credit: x}]", false)]
    [InlineData("timeline", "- {id: x, when: 2025, what: {id: x, en: x}, status: past, sources: [{article: articles/x, words: x}]}", true)]
    [InlineData("timeline", "- {id: x, when: 2025, what: {id: x, en: x}, status: soon, sources: [{article: articles/x, words: x}]}", false)]
    [InlineData("timeline", "- {id: x, when: 2025, what: {id: x}, status: past, sources: [{article: articles/x, words: x}]}", false)]
    [InlineData("timeline", "- {id: x, when: 2025, what: {id: x, en: x}, status: past}", false)]
    [InlineData("boilerplates", "- {words: 0, text: {id: x, en: x}}", false)]
    [InlineData("corrections", "- {kind: update, fault: kit, date: 2025, was: {id: x, en: x}, is: {id: x, en: x}}", false)]
    [InlineData("corrections", "- {kind: update, fault: kit, date: 2025, was: {id: x, en: x}, is: {id: x, en: x}, people: [x]}", true)]
    public void Schema_tells_right_from_wrong(string name, string yaml, bool fits) => Assert.Equal(fits, !Faults(name, yaml).Any());

    private static ContentSchema Find(string name) => ContentSchema.All([.. Languages]).Single(schema => schema.Name == name);

    private static SampleDocument Write(ContentSchema schema, bool lastForm) =>
        schema.IsList ? new SampleDocument(lastForm).Group(schema.Keys, "  ", "- ") : new SampleDocument(lastForm).Group(schema.Keys);

    private static Diagnostic[] Read(ContentSchema schema, SampleDocument sample)
    {
        var kit = SampleKit.Create();
        var isFrontMatter = schema.Topic == "document";
        var path = schema.Name == "article" ? "content/id/articles/x.md" : schema.Files[0].Replace("**/*", "x", StringComparison.Ordinal).Replace("*", "x", StringComparison.Ordinal);
        kit[path] = isFrontMatter ? $"---\n{sample}---\n" : sample.ToString();
        var diagnostics = new DiagnosticBag();
        ReadKit.Read(kit, diagnostics);
        return [.. diagnostics.ToSortedArray().Where(diagnostic => diagnostic.Place.Path == path)];
    }

    private static IEnumerable<string> KnownIn(string? fix)
    {
        Assert.StartsWith("known are ", fix, StringComparison.Ordinal);
        return fix!["known are ".Length..].Split(", ");
    }

    private static string NameFor(string path)
    {
        if (path.StartsWith("content/media/", StringComparison.Ordinal)) return "picture";
        if (path.EndsWith(".yml", StringComparison.Ordinal)) return Path.GetFileNameWithoutExtension(path);
        return path.EndsWith("/index.md", StringComparison.Ordinal) ? "home" : path.Count(static character => character == '/') > 2 ? "article" : "page";
    }

    private static IEnumerable<string> Faults(string name, string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var node = YamlFile.Read(yaml, "", 1, diagnostics);
        Assert.False(diagnostics.HasErrors);
        return SchemaCheck.Faults(JsonOf(node is YamlMapping { Entries.IsEmpty: true } && Find(name).IsList ? null : node), WriteSchema.SchemaOf(Find(name)), name);
    }

    // As a reader of YAML 1.2 takes plain scalars.
    private static JsonNode? JsonOf(YamlNode? node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(static entry => KeyValuePair.Create(entry.Key, JsonOf(entry.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(JsonOf)]),
        YamlScalar { IsEmpty: true } or null => null,
        YamlScalar { IsPlain: true, Value: "true" or "false" } flag => JsonValue.Create(flag.Value == "true"),
        YamlScalar { IsPlain: true } plain when decimal.TryParse(plain.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalar scalar => JsonValue.Create(scalar.Value),
        _ => throw new InvalidOperationException("YAML has no other nodes."),
    };

    // A group of languages holds one text in each; what it is stands with its key.
    private static IEnumerable<string> TopicsOf(AskedKeys keys, string topic)
    {
        if (keys.Keys.Keys.All(static key => key is "id" or "en")) yield break;
        foreach (var (name, key) in keys.Keys)
        {
            yield return $"{topic}.{name}";
            if (key.Inside is null) continue;
            foreach (var inner in TopicsOf(key.Inside, $"{topic}.{name}")) yield return inner;
        }
    }
}
