using System.Text.RegularExpressions;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Importing;

/// <summary>The source's own headline and the lead set apart under it; null where the page has none.</summary>
internal sealed record FoundHeadline(string? Title, string? Lead, string? Author);

/// <summary>Finds the headline and the lead among the first lines, and marks the site's header above them as furniture.</summary>
internal sealed partial class FindHeadline
{
    private const int LongestTitle = 200;
    private const int LongestLead = 700;
    private const int LongestKicker = 3;
    private const int LongestName = 6;
    private const int ShortestName = 4;
    private const int MostRivals = 4;
    private const double MottoShare = 0.25;

    private readonly SeedPage page;
    private readonly FoundByline byline;
    private readonly Uri? address;
    private readonly string[] publisherNames;
    private readonly List<int> texts;

    private FindHeadline(SeedPage page, FoundByline byline, string? url)
    {
        this.page = page;
        this.byline = byline;
        address = url is null ? null : new Uri(url);
        publisherNames = [.. new[] { byline.Publisher, address is null ? null : LabelOf(address.Host) }
            .Select(static name => Squeeze(name ?? ""))
            .Where(static name => name.Length >= ShortestName)];
        texts = page.TextLines();
    }

    /// <param name="url">The source's address, whose words often repeat the headline's.</param>
    public static FoundHeadline Find(SeedPage page, FoundByline byline, string? url) => new FindHeadline(page, byline, url).Find();

    private FoundHeadline Find()
    {
        DropHeader();
        var title = texts.Count == 0 ? null : TakeTitle();
        var author = title is null ? null : TakeAuthor();
        var lead = TakeLeadAboveByline() ?? (title is null ? null : TakeLeadSetApart());
        return new FoundHeadline(title, lead, author);
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
        if (StartsWithHost().IsMatch(first) || Breadcrumb().IsMatch(first) || NamesPublisher(first)) return "header of the site";

        var hasMottoForm = Motto().IsMatch(first);
        var rivals = HeadlinesBelow();
        if (rivals.Count == 0) return hasMottoForm && Article(1).ShareOf(first) < MottoShare ? "motto of the site" : null;
        if (rivals.Contains(first)) return "headline printed again";
        if (WordCount(first) <= LongestKicker && rivals.Any(static rival => WordCount(rival) > LongestKicker)) return "section of the site";

        var article = Article(1 + rivals.Count);
        var own = article.ShareOf(first);
        var best = rivals.Where(static rival => WordCount(rival) > LongestKicker).Select(article.ShareOf).DefaultIfEmpty().Max();
        return best > own && (hasMottoForm || (own < MottoShare && best > own * 2)) ? "header of the site" : null;
    }

    // A short line, or the first part of a motto, that spells the publisher's name or its host's.
    private bool NamesPublisher(string text)
    {
        var name = Motto().Match(text) is { Success: true } motto ? text[..motto.Index] : text;
        if (WordCount(name) > LongestName) return false;
        var folded = Squeeze(name);
        return publisherNames.Any(known => folded.Contains(known, StringComparison.Ordinal) && folded.Length <= known.Length * 2);
    }

    // The lines under the first that could be the headline just as well: up to the byline, the first paragraph or picture.
    private List<string> HeadlinesBelow()
    {
        var rivals = new List<string>();
        for (var place = 1; place < texts.Count - 1 && place <= MostRivals; place++)
        {
            var isBelowByline = texts[0] < byline.Index && texts[place] > byline.Index;
            if (isBelowByline || !IsHeadline(page[texts[place]].Text)) break;
            rivals.Add(page[texts[place]].Text);
        }

        return rivals;
    }

    private ArticleWords Article(int start)
    {
        var words = new ArticleWords();
        foreach (var index in texts.Skip(start)) words.Add(page[index].Text);
        if (address is not null) words.Add(address.AbsolutePath);
        return words;
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
        var isUnderByline = byline.Index >= 0 && Enumerable.Range(byline.Index + 1, Math.Max(0, index - byline.Index - 1)).All(between => page.RoleOf(between) is LineRole.Furniture or LineRole.Byline);
        var isAbovePicture = isUnderByline && byline.Index < index && (page.IsPictureScar(index + 1) || page.RoleAt(index + 1) == LineRole.Caption);
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

    private static int WordCount(string text) => text.Split(' ').Length;

    private static string Squeeze(string text) => Slug.From(text).Replace("-", "", StringComparison.Ordinal);

    // The label before the domain's ending: "example" of www.example.com.vn.
    private static string LabelOf(string host) =>
        host.Split('.').Where(static label => label is not ("www" or "com" or "net" or "org" or "co" or "gov")).MaxBy(static label => label.Length) ?? "";

    [GeneratedRegex(@"^(?:https?://|www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:vn|id|my|com|net|org|co|news|asia)(?![\p{L}\p{N}.])\s*(?:$|[-–—|:•])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex StartsWithHost();

    [GeneratedRegex(@"\S\s+[>»›]\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Breadcrumb();

    [GeneratedRegex(@"\s[-–—|]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Motto();

    [GeneratedRegex(@"\s+[-–—|]\s+(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:vn|id|my|com|net|org)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SiteAtEnd();
}
