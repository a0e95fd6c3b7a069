using System.Collections.Immutable;

namespace PressKit.Generator.Importing;

/// <summary>Makes blocks of the lines that are left: a short line without a final stop between two paragraphs is a subheading.</summary>
internal static class BuildBody
{
    private const int LongestHeading = 120;
    private const int MostWords = 20;

    public static ImmutableArray<ImportedBlock> Build(SeedPage page)
    {
        var texts = page.TextLines().ConvertAll(index => page[index].Text);
        var blocks = ImmutableArray.CreateBuilder<ImportedBlock>(texts.Count);
        for (var place = 0; place < texts.Count; place++)
        {
            var isHeading = CanBeHeading(texts[place])
                && place + 1 < texts.Count
                && !CanBeHeading(texts[place + 1])
                && (place == 0 || (!CanBeHeading(texts[place - 1]) && !Sentences.IsOpen(texts[place - 1])));
            blocks.Add(new ImportedBlock(texts[place], isHeading));
        }

        return blocks.DrainToImmutable();
    }

    private static bool CanBeHeading(string text) =>
        text.Length <= LongestHeading
        && !Sentences.IsClosed(text)
        && !Sentences.IsOpen(text)
        && !IsListItem(text)
        && StartsLikeHeading(text)
        && !text.Contains(" | ", StringComparison.Ordinal)
        && text.Split(' ').Length <= MostWords
        && SourceLine.ValueOf(text) is null
        && !SourceLine.IsBareAddress(text);

    private static bool StartsLikeHeading(string text)
    {
        var isQuotation = text[0] is '"' or '“' or '‘' or '\'' or '«' && text[^1] is '"' or '”' or '’' or '\'' or '»';
        return !isQuotation && !char.IsLower(text[0]) && text.Any(char.IsLetter);
    }

    private static bool IsListItem(string text) =>
        text[0] is '-' or '–' or '—' or '•' or '*' or '+' or '·' or '▪' or '●' or '○' or '‣' or '(';
}
