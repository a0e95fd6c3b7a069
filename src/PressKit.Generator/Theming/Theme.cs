using System.Collections.Immutable;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Theming.Fonts;

namespace PressKit.Generator.Theming;

/// <summary>The files that make the site's looks: templates, texts of the interface, assets.</summary>
/// <param name="Templates">Template texts by their path below <c>templates/</c>: <c>article.sbn-html</c>.</param>
/// <param name="Strings">By the rank of the language.</param>
public sealed record Theme(
    IReadOnlyDictionary<string, string> Templates,
    ImmutableArray<UiStrings> Strings,
    ImmutableArray<ThemeAsset> Assets,
    FontSet Fonts)
{
    public const string Folder = "templates";

    /// <summary>The rules that printed documents have besides those of the pages; it is not published.</summary>
    public string PrintStyle { get; init; } = "";

    public UiStrings StringsOf(Language language) => Strings[language.Index];
}
