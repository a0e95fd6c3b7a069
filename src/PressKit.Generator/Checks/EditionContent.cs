using System.Collections.Immutable;
using PressKit.Generator.Markdown;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Checks;

/// <summary>One thing in its languages with its parsed bodies: what the checks of an edition see.</summary>
public sealed record EditionContent(PageGroup Group, ImmutableArray<ParsedBody> Bodies)
{
    public Document? DocumentIn(Language language) => Group[language]?.Document;

    public ParsedBody BodyIn(Language language) => Bodies[language.Index];

    /// <summary>Each translation with the edition it was made from, as far as both are there.</summary>
    public IEnumerable<(Document Translation, ParsedBody TranslationBody, Document Source, ParsedBody SourceBody)> Translations(SiteConfig config)
    {
        foreach (var language in config.Languages)
        {
            if (DocumentIn(language) is not { FrontMatter.TranslationOf: { } of } translation) continue;
            if (config.FindLanguage(of.Value) is not { } sourceLanguage || DocumentIn(sourceLanguage) is not { } source) continue;
            yield return (translation, BodyIn(language), source, BodyIn(sourceLanguage));
        }
    }
}
