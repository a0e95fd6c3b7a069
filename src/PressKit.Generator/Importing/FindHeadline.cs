using System.Text.RegularExpressions;

namespace PressKit.Generator.Importing;

/// <summary>The source's own headline and the lead set apart under it; null where the page has none.</summary>
internal sealed record FoundHeadline(string? Title, string? Lead);

/// <summary>Finds the headline and the lead among the first lines, and marks the site's header above them as furniture.</summary>
internal sealed partial class FindHeadline
{
    private const int LongestTitle = 200;
    private const int LongestLead = 700;
    private const int FewestLetters = 4;
    private const int LongestKicker = 3;

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
        DropHeader();
        if (texts.Count == 0 || TakeTitle() is not { } title) return new FoundHeadline(null, TakeLeadAboveByline());
        return new FoundHeadline(title, TakeLeadAboveByline() ?? TakeLeadSetApart());
    }

    private void DropHeader()
    {
        while (texts.Count > 1 && HeaderReason() is { } reason)
        {
            page.Mark(texts[0], LineRole.Furniture, reason);
            texts.RemoveAt(0);
        }
    }

    private string? HeaderReason()
    {
        var first = page[texts[0]].Text;
        if (!IsHeadline(first)) return null;
        if (StartsWithHost().IsMatch(first) || Breadcrumb().IsMatch(first)) return "header of the site";
        if (byline.Publisher is { } publisher && first.StartsWith(publisher, StringComparison.OrdinalIgnoreCase)) return "header of the site";

        var second = page[texts[1]].Text;
        var isFirstOfTwo = IsHeadline(second) && (byline.Index < 0 || texts[1] < byline.Index);
        if (isFirstOfTwo && first == second) return "headline printed again";
        if (isFirstOfTwo && WordCount(first) <= LongestKicker && WordCount(second) > LongestKicker) return "section of the site";
        var own = Overlap(0);
        if (isFirstOfTwo) return own < 0.4 && Overlap(1) > own ? "header of the site" : null;
        return own < 0.25 && Motto().IsMatch(first) ? "motto of the site" : null;
    }

    private string? TakeTitle()
    {
        var first = page[texts[0]].Text;
        var isAboveLead = texts.Count > 1 && texts[0] < byline.Index && texts[1] < byline.Index;
        var isTitle = IsHeadline(first) || (isAboveLead && first.Length <= LongestTitle && Sentences.Count(first) == 1 && !IsHeadline(page[texts[1]].Text));
        if (!isTitle || texts.Count == 1) return null;
        page.Mark(texts[0], LineRole.Title, "title");
        texts.RemoveAt(0);
        if (page[texts[0]].Text == first && texts.Count > 1)
        {
            page.Mark(texts[0], LineRole.Furniture, "headline printed again");
            texts.RemoveAt(0);
        }

        var site = SiteAtEnd().Match(first);
        return site.Success ? first[..site.Index] : first;
    }

    private string? TakeLeadAboveByline()
    {
        var lead = new List<string>();
        while (texts.Count > 1 && texts[0] < byline.Index)
        {
            lead.Add(page[texts[0]].Text);
            page.Mark(texts[0], LineRole.Lead, "lead");
            texts.RemoveAt(0);
        }

        return lead.Count == 0 ? null : string.Join(' ', lead);
    }

    // Under a byline a picture sets the lead apart; in close-set text an empty line does.
    private string? TakeLeadSetApart()
    {
        if (texts.Count < 2) return null;
        var index = texts[0];
        var line = page[index];
        if (!Sentences.IsClosed(line.Text) || line.Text.Length > LongestLead) return null;
        var isAbovePicture = byline.Index >= 0 && byline.Index < index && page.RoleAt(index + 1) is LineRole.Scar or LineRole.Caption;
        var isParted = !page.IsDoubleSpaced && line.AfterBlank && page[texts[1]].AfterBlank && texts[1] == index + 1 && texts.Count > 2 && !page[texts[2]].AfterBlank;
        if (!isAbovePicture && !isParted) return null;
        page.Mark(index, LineRole.Lead, "lead");
        return line.Text;
    }

    private static bool IsHeadline(string text) =>
        text.Length is > 0 and <= LongestTitle && !EndsLikeParagraph(text) && Sentences.Count(text) <= 2 && text.Any(char.IsLetter);

    // Headlines may ask or exclaim; a full stop, an ellipsis or a colon at the end makes a paragraph.
    private static bool EndsLikeParagraph(string text)
    {
        var bare = text.TrimEnd(' ', '"', '”', '’', '\'', '»', ')', ']');
        return Sentences.IsOpen(text) || bare.EndsWith('.') || bare.EndsWith('…');
    }

    // A headline speaks of the article; a motto does not share its words.
    private double Overlap(int place)
    {
        var words = Words(page[texts[place]].Text).Where(static word => word.Length >= FewestLetters).Distinct(StringComparer.Ordinal).ToList();
        if (words.Count == 0) return 0;
        var article = texts.Skip(2).SelectMany(index => Words(page[index].Text)).ToHashSet(StringComparer.Ordinal);
        if (place == 0 && texts.Count > 1) article.UnionWith(Words(page[texts[1]].Text));
        return (double)words.Count(article.Contains) / words.Count;
    }

    private static int WordCount(string text) => text.Split(' ').Length;

    private static string[] Words(string text) =>
        text.ToLowerInvariant().Split(WordEnds, StringSplitOptions.RemoveEmptyEntries);

    private static readonly char[] WordEnds = [' ', ',', '.', ':', ';', '!', '?', '"', '“', '”', '\'', '’', '‘', '(', ')', '-', '–', '—', '/', '|'];

    [GeneratedRegex(@"^(?:https?://|www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:vn|id|my|com|net|org|co|news|asia)(?![\p{L}\p{N}.])\s*(?:$|[-–—|:•])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex StartsWithHost();

    [GeneratedRegex(@"\S\s+[>»›]\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Breadcrumb();

    [GeneratedRegex(@"\s[-–—|]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Motto();

    [GeneratedRegex(@"\s+[-–—|]\s+(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:vn|id|my|com|net|org)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SiteAtEnd();
}
