using System.Collections.Immutable;

namespace PressKit.Generator.Reading;

/// <summary>One text in every language of the site.</summary>
public sealed class LocalizedText(ImmutableArray<string> byLanguage)
{
    public string this[Language language] => byLanguage[language.Index];
}
