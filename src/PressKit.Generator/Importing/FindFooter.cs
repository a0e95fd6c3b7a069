namespace PressKit.Generator.Importing;

/// <summary>Marks what stands under an article, and lists of other articles within it, as furniture.</summary>
internal static class FindFooter
{
    private const string Reason = "below the article";
    private const int SurelyParagraph = 150;

    public static void Find(SeedPage page)
    {
        var lastSource = LastIndex(page, SourceLine.IsAddress);
        var lastParagraph = LastIndex(page, IsSubstantial);
        var paragraphsSeen = 0;
        var paragraphsAtSource = -1;
        for (var index = 0; index < page.Count; index++)
        {
            if (page.RoleOf(index) != LineRole.Text) continue;
            var text = page[index].Text;
            if (SourceLine.IsAddress(text))
            {
                paragraphsAtSource = paragraphsSeen;
                continue;
            }

            if (IsParagraph(text)) paragraphsSeen++;

            // A source line closes the article unless most of it is still to come.
            var isPastSource = paragraphsAtSource > 0 && paragraphsSeen - paragraphsAtSource <= paragraphsAtSource;
            var isLast = isPastSource || lastSource < index;
            var isCounter = FurnitureWords.CommentCounter().IsMatch(text);
            if (paragraphsSeen > 0 && isLast && (isCounter || (FurnitureWords.CommentHeading().IsMatch(text) && (isPastSource || lastParagraph < index))))
            {
                MarkFrom(page, index);
                return;
            }

            if (isCounter) page.Mark(index, LineRole.Furniture, "comment counter");
            if (!FurnitureWords.RelatedHeading().IsMatch(text)) continue;
            if (paragraphsSeen > 0 && isLast && (isPastSource || lastParagraph < index))
            {
                MarkFrom(page, index);
                return;
            }

            index = MarkRelatedLinks(page, index);
        }

        MarkAfterSource(page, lastSource);
    }

    private static void MarkFrom(SeedPage page, int start)
    {
        for (var index = start; index < page.Count; index++) page.Mark(index, LineRole.Furniture, Reason);
    }

    // In the middle of an article the list ends with its block, or where a line ends as sentences do.
    private static int MarkRelatedLinks(SeedPage page, int heading)
    {
        page.Mark(heading, LineRole.Furniture, "heading of links to other articles");
        var index = heading + 1;
        for (; index < page.Count; index++)
        {
            var line = page[index];
            var isNewBlock = line.AfterBlank && index > heading + 1;
            if (IsParagraph(line.Text) && (isNewBlock || !IsTeaser(line.Text))) break;
            if (isNewBlock && index + 1 < page.Count && IsSubstantial(page[index + 1].Text)) break;
            if (SourceLine.IsAddress(line.Text)) break;
            page.Mark(index, LineRole.Furniture, "link to another article");
        }

        return index - 1;
    }

    // Without a heading for it, the footer is told by its short lines: a paragraph there continues the article.
    private static void MarkAfterSource(SeedPage page, int lastSource)
    {
        if (lastSource < 0 || !Enumerable.Range(0, lastSource).Any(index => page.IsText(index) && IsParagraph(page[index].Text))) return;
        for (var index = lastSource + 1; index < page.Count; index++)
        {
            if (page.IsText(index) && IsParagraph(page[index].Text)) return;
        }

        MarkFrom(page, lastSource + 1);
    }

    private static int LastIndex(SeedPage page, Func<string, bool> matches)
    {
        for (var index = page.Count - 1; index >= 0; index--)
        {
            if (page.IsText(index) && matches(page[index].Text)) return index;
        }

        return -1;
    }

    private static bool IsParagraph(string text) => Sentences.IsClosed(text) || text.Length >= SurelyParagraph;

    private static bool IsSubstantial(string text) => IsParagraph(text) && (text.Length >= SurelyParagraph || Sentences.Count(text) > 1);

    private static bool IsTeaser(string text) => text.Length < SurelyParagraph && Sentences.Count(text) == 1;
}
