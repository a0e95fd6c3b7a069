using System.Collections.Immutable;
using System.Globalization;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Markdown;

/// <summary>Gives each heading an anchor made of its words. The page's title is its only heading of the first level.</summary>
internal static class SetHeadings
{
    public static ImmutableArray<string> Set(BodyTree tree)
    {
        var anchors = ImmutableArray.CreateBuilder<string>();
        foreach (var heading in tree.Leaves.OfType<HeadingBlock>())
        {
            heading.Level = Math.Max(heading.Level, 2);
            var words = Slug.From(heading.Inline is null ? "" : InlineText.Of(heading.Inline));
            var anchor = Unique(words.Length == 0 ? "section" : words, anchors);
            anchors.Add(anchor);
            heading.GetAttributes().Id = anchor;
        }

        return anchors.ToImmutable();
    }

    private static string Unique(string words, ImmutableArray<string>.Builder taken)
    {
        var anchor = words;
        for (var number = 2; taken.Contains(anchor, StringComparer.Ordinal); number++)
        {
            anchor = words + "-" + number.ToString(CultureInfo.InvariantCulture);
        }

        return anchor;
    }
}
