using System.Text.RegularExpressions;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Importing;

/// <summary>Marks what stands above the headline as furniture: the site's name and motto, its section, the way to the page.</summary>
internal sealed partial class DropHeader
{
    private const int LongestKicker = 3;
    private const int LongestName = 6;
    private const int ShortestName = 4;
    private const int MostRivals = 4;
    private const int EnoughLines = 200;
    private const double MottoShare = 0.25;

    private readonly SeedPage page;
    private readonly FoundByline byline;
    private readonly Uri? address;
    private readonly string[] publisherNames;
    private readonly List<int> texts;

    private DropHeader(SeedPage page, FoundByline byline, string? url)
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
    public static void Drop(SeedPage page, FoundByline byline, string? url)
    {
        var header = new DropHeader(page, byline, url);
        header.DropDownToPath();
        while (header.texts.Count > 1 && header.Reason() is { } reason)
        {
            page.Mark(header.texts[0], LineRole.Furniture, reason);
            header.texts.RemoveAt(0);
        }
    }

    // What stands above the way to the page, "Beranda > Berita", is the site's too.
    private void DropDownToPath()
    {
        var dropped = 0;
        for (var place = 0; place < texts.Count && place < MostRivals && HeadlineText.IsOne(page[texts[place]].Text); place++)
        {
            if (Breadcrumb().IsMatch(page[texts[place]].Text)) dropped = place + 1;
        }

        for (; dropped > 0; dropped--)
        {
            page.Mark(texts[0], LineRole.Furniture, "header of the site");
            texts.RemoveAt(0);
        }
    }

    private string? Reason()
    {
        var first = page[texts[0]].Text;
        if (!HeadlineText.IsOne(first)) return null;
        if (StartsWithHost().IsMatch(first) || Breadcrumb().IsMatch(first) || NamesPublisher(first)) return "header of the site";

        var rivals = Rivals();
        if (rivals.Count == 0) return Motto().IsMatch(first) && Article(1).ShareOf(first) < MottoShare ? "motto of the site" : null;
        if (rivals.Contains(first)) return "headline printed again";
        if (WordCount(first) <= LongestKicker && rivals.Any(IsLongerThanKicker)) return "section of the site";
        return IsOutdone(first, rivals) ? "header of the site" : null;
    }

    // A short line, or the first part of a motto, that spells the publisher's name or its host's.
    private bool NamesPublisher(string text)
    {
        var name = Motto().Match(text) is { Success: true } motto ? text[..motto.Index] : text;
        if (WordCount(name) > LongestName) return false;
        var squeezed = Squeeze(name);
        return publisherNames.Any(known => squeezed.Contains(known, StringComparison.Ordinal) && squeezed.Length <= known.Length * 2);
    }

    // The lines under the first that could be the headline just as well: up to the byline, the first paragraph or picture.
    private List<string> Rivals()
    {
        var rivals = new List<string>();
        for (var place = 1; place < texts.Count - 1 && place <= MostRivals; place++)
        {
            var isBelowByline = texts[0] < byline.Index && texts[place] > byline.Index;
            if (isBelowByline || !HeadlineText.IsOne(page[texts[place]].Text)) break;
            rivals.Add(page[texts[place]].Text);
        }

        return rivals;
    }

    // A headline speaks of the article; a motto above it shares fewer of its words.
    private bool IsOutdone(string first, List<string> rivals)
    {
        var article = Article(1 + rivals.Count);
        var own = article.ShareOf(first);
        var best = rivals.Where(IsLongerThanKicker).Select(article.ShareOf).DefaultIfEmpty().Max();
        return best > own && (Motto().IsMatch(first) || (own < MottoShare && best > own * 2));
    }

    private ArticleWords Article(int start)
    {
        var words = new ArticleWords();
        for (var place = start; place < texts.Count && place < start + EnoughLines; place++) words.Add(page[texts[place]].Text);
        if (address is not null) words.Add(address.AbsolutePath);
        return words;
    }

    private static bool IsLongerThanKicker(string text) => WordCount(text) > LongestKicker;

    private static int WordCount(string text) => text.Split(' ').Length;

    private static string Squeeze(string text) => Slug.From(text).Replace("-", "", StringComparison.Ordinal);

    // The label that names the site: "example" of www.example.com.vn.
    private static string LabelOf(string host) =>
        host.Split('.')
            .Where(static label => label is not ("www" or "com" or "net" or "org" or "co" or "gov"))
            .MaxBy(static label => label.Length) ?? "";

    [GeneratedRegex(
        @"^(?:https?://|www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:vn|id|my|com|net|org|co|news|asia)"
        + @"(?![\p{L}\p{N}.])\s*(?:$|[-–—|:•])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex StartsWithHost();

    [GeneratedRegex(@"\S\s+[>»›]\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Breadcrumb();

    [GeneratedRegex(@"\s[-–—|]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Motto();
}
