using System.Collections.Immutable;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Planning;

/// <summary>The addresses of the data files for programs; beside each stands its JSON Schema.</summary>
public static class DataAddress
{
    public const string Facts = "facts.json";
    public const string Quotes = "quotes.json";
    public const string Timeline = "timeline.json";

    /// <summary>Every file name that a language's folder holds for programs.</summary>
    public static ImmutableArray<string> Names { get; } = [.. new[] { Facts, Quotes, Timeline }.SelectMany(static name => new[] { name, SchemaOf(name) })];

    public static string Of(string name, Language language) => $"{language.Code}/{name}";

    public static string SchemaOf(string name) => name[..^".json".Length] + ".schema.json";
}
