using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PressKit.Generator.Tests.Sites;

/// <summary>Nothing on the real site links to nothing, under any of the ways it is served.</summary>
public sealed class SiteLinkTests
{
    private static readonly Dictionary<string, IDocument> Pages = RealKit.Site.Files.Keys
        .Where(static address => address.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(static address => address, static address => (IDocument)new HtmlParser().ParseDocument(RealKit.Site[address]), StringComparer.Ordinal);

    public static TheoryData<string> Addresses => [.. Pages.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Link_within_the_site_leads_to_a_file_and_an_anchor(string address)
    {
        var broken = Pages[address].QuerySelectorAll("[href],[src]")
            .Select(static element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Where(link => !LeadsSomewhere(address, link));
        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Alternates_name_each_other_and_themselves(string address)
    {
        var alternates = AlternatesOf(address);
        if (alternates.Count == 0) return;

        Assert.Contains(RealKit.BaseUrl + address.Replace("index.html", "", StringComparison.Ordinal), alternates.Values);
        foreach (var (language, url) in alternates)
        {
            if (language == "x-default") continue;
            Assert.Equal(alternates, AlternatesOf(AddressOf(url)));
        }
    }

    [Fact]
    public void Pages_ask_nothing_of_other_hosts()
    {
        var requests = Pages.Values.SelectMany(static page => page.QuerySelectorAll("[src], link[rel~=stylesheet], link[rel~=icon]"))
            .Select(static element => element.GetAttribute("src") ?? element.GetAttribute("href")!);
        Assert.DoesNotContain(requests, static url => url.Contains("//", StringComparison.Ordinal));
    }

    private static Dictionary<string, string> AlternatesOf(string address) => Pages[address]
        .QuerySelectorAll("link[rel=alternate][hreflang]")
        .ToDictionary(static link => link.GetAttribute("hreflang")!, static link => link.GetAttribute("href")!, StringComparer.Ordinal);

    private static bool LeadsSomewhere(string from, string link)
    {
        var url = new Uri(new Uri(RealKit.BaseUrl + from), link);
        if (!url.AbsoluteUri.StartsWith(RealKit.BaseUrl, StringComparison.Ordinal)) return url.Scheme is "https" or "mailto";
        var address = AddressOf(url.GetLeftPart(UriPartial.Path));
        if (!RealKit.Site.Files.ContainsKey(address)) return false;
        return url.Fragment.Length < 2 || Pages[address].GetElementById(Uri.UnescapeDataString(url.Fragment[1..])) is not null;
    }

    private static string AddressOf(string url)
    {
        var address = url[RealKit.BaseUrl.Length..];
        return address.Length == 0 || address.EndsWith('/') ? address + "index.html" : address;
    }
}
