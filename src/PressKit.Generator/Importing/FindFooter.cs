namespace PressKit.Generator.Importing;

/// <summary>Marks what stands under an article, and lists of other articles within it, as furniture.</summary>
internal sealed class FindFooter
{
    private const string Reason = "below the article";
    private const int SurelyParagraph = 150;
    private const int LongestHeading = 80;
    private const int ParagraphsUnderHeading = 3;
    private const double HeadingShare = 0.5;

    private readonly SeedPage page;
    private readonly int lastSource;
    private readonly int lastParagraph;
    private int paragraphs;
    private int paragraphsAtSource;

    private FindFooter(SeedPage page)
    {
        this.page = page;
        lastSource = LastIndex(SourceLine.IsAddress);
        lastParagraph = LastIndex(IsSubstantial);
    }

    public static void Find(SeedPage page) => new FindFooter(page).Find();

    // A source line closes the article, unless most of it is still to come.
    private bool IsPastSource => paragraphsAtSource > 0 && paragraphs - paragraphsAtSource <= paragraphsAtSource;

    private void Find()
    {
        for (var index = 0; index < page.Count; index++)
        {
            if (!page.IsText(index)) continue;
            var text = page[index].Text;
            if (SourceLine.IsAddress(text)) paragraphsAtSource = paragraphs;
            else if (IsParagraph(text)) paragraphs++;

            if (text.Length > LongestHeading) continue;
            var isCounter = FurnitureWords.CommentCounter().IsMatch(text);
            var isRelated = !isCounter && FurnitureWords.RelatedHeading().IsMatch(text);
            var isHeading = isRelated || (!isCounter && FurnitureWords.CommentHeading().IsMatch(text));
            if ((isCounter && IsBelowArticle(index)) || (isHeading && IsBelowArticle(index) && (IsPastSource || lastParagraph < index)))
            {
                MarkFrom(index);
                return;
            }

            if (isCounter) page.Mark(index, LineRole.Furniture, "comment counter");
            if (isRelated) index = MarkRelatedLinks(index);
        }

        MarkAfterSource();
    }

    private bool IsBelowArticle(int index) => paragraphs > 0 && (IsPastSource || lastSource < index);

    private void MarkFrom(int start)
    {
        for (var index = start; index < page.Count; index++) page.Mark(index, LineRole.Furniture, Reason);
    }

    // In the middle of an article the list ends with its block, or where a line ends as sentences do.
    private int MarkRelatedLinks(int heading)
    {
        page.Mark(heading, LineRole.Furniture, "heading of links to other articles");
        var index = heading + 1;
        for (; index < page.Count; index++)
        {
            var line = page[index];
            var isNewBlock = line.AfterBlank && index > heading + 1;
            var isOtherStyle = index > heading + 1 && !Sentences.IsClosed(page[heading + 1].Text);
            if (SourceLine.IsAddress(line.Text)) break;
            if (IsParagraph(line.Text) && (isNewBlock || isOtherStyle || IsSubstantial(line.Text))) break;
            if (isNewBlock && index + 1 < page.Count && IsSubstantial(page[index + 1].Text)) break;
            if (index > heading + 1 && IsSubheading(index)) break;
            page.Mark(index, LineRole.Furniture, "link to another article");
        }

        return index - 1;
    }

    // The last line above a paragraph is a link or a subheading; a subheading says what the paragraphs under it say.
    private bool IsSubheading(int index)
    {
        if (index + 1 >= page.Count || !HeadlineText.IsOne(page[index].Text) || !IsParagraph(page[index + 1].Text)) return false;
        var words = new ArticleWords();
        var last = Math.Min(page.Count, index + 1 + ParagraphsUnderHeading);
        for (var below = index + 1; below < last && IsParagraph(page[below].Text); below++) words.Add(page[below].Text);
        return words.ShareOf(page[index].Text) >= HeadingShare;
    }

    // Without a heading for it, the footer is told by its short lines: a paragraph there continues the article.
    private void MarkAfterSource()
    {
        if (lastSource < 0 || paragraphsAtSource == 0) return;
        for (var index = lastSource + 1; index < page.Count; index++)
        {
            if (page.IsText(index) && IsParagraph(page[index].Text)) return;
        }

        MarkFrom(lastSource + 1);
    }

    private int LastIndex(Func<string, bool> matches)
    {
        for (var index = page.Count - 1; index >= 0; index--)
        {
            if (page.IsText(index) && matches(page[index].Text)) return index;
        }

        return -1;
    }

    private static bool IsParagraph(string text) => Sentences.IsClosed(text) || text.Length >= SurelyParagraph;

    // More than a teaser: long, or of several sentences.
    private static bool IsSubstantial(string text) =>
        IsParagraph(text) && (text.Length >= SurelyParagraph || Sentences.Count(text) > 1);
}
