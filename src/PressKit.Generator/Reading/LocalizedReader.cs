using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading;

/// <summary>Reads texts that are given per language: <c>{id: …, en: …}</c>.</summary>
public sealed class LocalizedReader(ImmutableArray<Language> languages)
{
    public ImmutableArray<Language> Languages { get; } = languages;

    /// <summary>The key's text in every language, or null after an error when the key or a language is missing.</summary>
    public LocalizedText? Required(MappingReader parent, string key) =>
        parent.RequiredMapping(key) is { } reader ? ReadAll(reader) : null;

    /// <summary>As <see cref="Required"/>, for a text that becomes part of addresses and so of the names of files.</summary>
    public LocalizedText? RequiredSlug(MappingReader parent, string key) =>
        parent.RequiredMapping(key) is { } reader && ReadAll(reader) is { } text && Languages.Count(language => IsSlug(reader, language)) == Languages.Length ? text : null;

    /// <summary>As <see cref="Required"/>, for a key that may be left out.</summary>
    public LocalizedText? Optional(MappingReader parent, string key) =>
        parent.Mapping(key) is { } reader ? ReadAll(reader) : null;

    /// <summary>The key's texts by language code, for texts that some languages lack, such as translations.</summary>
    public IReadOnlyDictionary<string, string> Some(MappingReader parent, string key)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (parent.Mapping(key) is not { } reader) return texts;
        foreach (var language in Languages)
        {
            if (reader.Text(language.Code) is { } text) texts.Add(language.Code, text.Value);
        }

        reader.RejectUnknownKeys();
        return texts;
    }

    private static bool IsSlug(MappingReader reader, Language language)
    {
        if (reader.Text(language.Code) is not { } text || Slug.IsValid(text.Value)) return true;
        reader.Report(Rules.InvalidValue, text.Span, $"'{text.Value}' cannot be part of an address", $"lower-case letters, digits and hyphens can: '{Slug.Suggest(text.Value)}'");
        return false;
    }

    private LocalizedText? ReadAll(MappingReader reader)
    {
        var texts = Languages.Select(language => reader.RequiredText(language.Code)?.Value).ToImmutableArray();
        reader.RejectUnknownKeys();
        return texts.All(static text => text is not null) ? new LocalizedText(texts!) : null;
    }
}
