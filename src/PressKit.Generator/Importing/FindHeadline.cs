using System.Text.RegularExpressions;

namespace PressKit.Generator.Importing;

/// <summary>The source's own headline, the lead set apart under it and the author named there; null for what the page lacks.</summary>
internal sealed record FoundHeadline(string? Title, string? Lead, string? Author);

/// <summary>Finds the headline at the top of what is left of the page, and the lead between it and the byline.</summary>
internal sealed partial class FindHeadline
{
    private const int LongestLead = 700;

    private readonly SeedPage page;
    private readonly FoundByline byline;
    private readonly List<int> texts;

    private FindHeadline(SeedPage page, FoundByline byline)
    {
        this.page = page;
        this.byline = byline;
        texts = page.TextLines();
    }

    public static FoundHeadline Find(SeedPage page, FoundByline byline) => new FindHeadline(page, byline).Find();

    private FoundHeadline Find()
    {
        var title = TakeTitle();
        var author = title is null ? null : TakeAuthor();
        var lead = TakeLeadAboveByline() ?? (title is null ? null : TakeLeadSetApart());
        return new FoundHeadline(title, lead, author);
    }

    private string? TakeTitle()
    {
        if (texts.Count < 2) return null;
        var first = page[texts[0]].Text;
        var isAboveLead = texts[1] < byline.Index && HeadlineText.CouldBeWithStop(first) && !HeadlineText.IsOne(page[texts[1]].Text);
        if (!HeadlineText.IsOne(first) && !isAboveLead) return null;
        Take(LineRole.Title, "title");
        if (texts.Count > 1 && page[texts[0]].Text == first) Take(LineRole.Furniture, "headline printed again");

        var site = SiteAtEnd().Match(first);
        return site.Success ? first[..site.Index] : first;
    }

    // A name between the headline and the byline, above the lead or under it.
    private string? TakeAuthor()
    {
        foreach (var index in texts.TakeWhile(index => index < byline.Index))
        {
            if (PersonName.Read(page[index].Text) is not { } name) continue;
            page.Mark(index, LineRole.Author, "author");
            texts.Remove(index);
            return name;
        }

        return null;
    }

    private string? TakeLeadAboveByline()
    {
        var lead = new List<string>();
        while (texts.Count > 1 && texts[0] < byline.Index) lead.Add(Take(LineRole.Lead, "lead"));
        return lead.Count == 0 ? null : string.Join(' ', lead);
    }

    // Under the byline or without one, a lead is told by what the press sets it apart with: the paper's name in brackets
    // before it, a dateline after it, an empty line in close-set text. A picture below tells nothing: one may follow any
    // paragraph.
    private string? TakeLeadSetApart()
    {
        if (texts.Count < 2) return null;
        var text = page[texts[0]].Text;
        if (!Sentences.IsClosed(text) || text.Length > LongestLead || Dateline().IsMatch(text)) return null;
        var isLead = PaperBefore().IsMatch(text) || Dateline().IsMatch(page[texts[1]].Text) || IsPartedFromCloseText();
        return isLead ? Take(LineRole.Lead, "lead") : null;
    }

    private bool IsPartedFromCloseText() =>
        !page.IsDoubleSpaced
        && texts.Count > 2
        && texts[1] == texts[0] + 1
        && page[texts[0]].AfterBlank
        && page[texts[1]].AfterBlank
        && !page[texts[2]].AfterBlank;

    private string Take(LineRole role, string reason)
    {
        var index = texts[0];
        page.Mark(index, role, reason);
        texts.RemoveAt(0);
        return page[index].Text;
    }

    // "(Dân trí) - ": Vietnamese papers open a lead with their name.
    [GeneratedRegex(@"^\(\p{Lu}[\p{L}\p{N}. ]{1,25}\)\s*[-–—]\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex PaperBefore();

    // "JAKARTA, KOMPAS.com - ", "Jakarta (ANTARA) - ", "KUALA LUMPUR: ", "TELUK, 26 Okt -- ": reports open with it.
    [GeneratedRegex(
        @"^(?:\p{Lu}[\p{L}.' -]{1,30}\s*\(\p{Lu}[^()]{1,20}\)\s*[-–—]|\p{Lu}[\p{Lu}.' ]{2,30}(?:,\s*[^,:]{2,25})?\s*(?:[-–—]{1,2}\s|:\s)"
        + @"|\p{Lu}[\p{L}.]{2,30}(?:\.\p{L}+)?,\s*\p{Lu}[\p{L} ]{2,25}\s*[-–—]{1,2}\s)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();

    [GeneratedRegex(
        @"\s+[-–—|]\s+(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:vn|id|my|com|net|org)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SiteAtEnd();
}
