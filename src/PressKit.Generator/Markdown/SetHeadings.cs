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
        var taken = new HashSet<string>(StringComparer.Ordinal);
        // The next number to try, by the words: a text of many headings with the same words takes no longer.
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in tree.Leaves.OfType<HeadingBlock>())
        {
            heading.Level = Math.Max(heading.Level, 2);
            var words = Slug.From(heading.Inline is null ? "" : InlineText.Of(heading.Inline));
            var anchor = Unique(words.Length == 0 ? "section" : words, taken, numbers);
            anchors.Add(anchor);
            heading.GetAttributes().Id = anchor;
        }

        return anchors.ToImmutable();
    }

    private static string Unique(string words, HashSet<string> taken, Dictionary<string, int> numbers)
    {
        if (taken.Add(words)) return words;
        var number = numbers.GetValueOrDefault(words, 2);
        string anchor;
        do anchor = words + "-" + (number++).ToString(CultureInfo.InvariantCulture);
        while (!taken.Add(anchor));
        numbers[words] = number;
        return anchor;
    }
}
