using System.Collections.Frozen;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading.Schemas;

/// <summary>What each key means, in the words of <c>key-descriptions.yml</c>; a test demands one for every key that a reader asks for.</summary>
public static class KeyDescriptions
{
    private static readonly Lazy<FrozenDictionary<string, string>> Texts = new(Read);

    /// <summary>The names of all descriptions: <c>facts.moments.as_of</c>, or <c>*.sources.words</c> for several kinds of file.</summary>
    public static IEnumerable<string> Names => Texts.Value.Keys;

    public static string? Find(string topic) => NameFor(topic) is { } name ? Texts.Value[name] : null;

    /// <summary>The name of the description that is nearest to a key: its own, else the one that shares the longest end; null when there is none.</summary>
    public static string? NameFor(string topic)
    {
        if (Texts.Value.ContainsKey(topic)) return topic;
        for (var dot = topic.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = topic.IndexOf('.', dot + 1))
        {
            if (Texts.Value.ContainsKey("*" + topic[dot..])) return "*" + topic[dot..];
        }

        return null;
    }

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(KeyDescriptions).Assembly.GetManifestResourceStream("key-descriptions.yml") ?? Stream.Null;
        using var reader = new StreamReader(stream);
        var mapping = YamlFile.ReadMapping(reader.ReadToEnd(), "key-descriptions.yml", 1, new DiagnosticBag());
        return (mapping?.Entries ?? []).ToFrozenDictionary(static entry => entry.Key, static entry => ((YamlScalar)entry.Value).Value, StringComparer.Ordinal);
    }
}
