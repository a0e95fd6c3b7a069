using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Searching;

public sealed class SearchPageTests
{
    [Theory]
    [InlineData("id/cari.html")]
    [InlineData("en/search.html")]
    public void Page_is_a_labelled_form_that_says_how_many_results_there_are(string address)
    {
        var page = Parse(address);
        var field = page.QuerySelector("form[role=search][method=get] input[type=search][name=q]")!;
        Assert.NotNull(page.QuerySelector($"label[for={field.Id}]"));
        Assert.Equal(Path.GetFileName(address), field.Closest("form")!.GetAttribute("action"));
        Assert.NotNull(page.QuerySelector("[role=status]"));
        // Without scripts it would do nothing; the script shows it.
        Assert.True(field.Closest("form")!.HasAttribute("hidden"));
        Assert.Equal(6, field.Closest("form")!.GetAttribute("data-kinds")!.Split('|').Length);
        Assert.NotNull(page.QuerySelector($"header a[href='{Path.GetFileName(address)}'][aria-current=page]"));
    }

    [Theory]
    [InlineData("id/cari.html", "tokoh.html#to-lam")]
    [InlineData("en/search.html", "fact-sheet.html#signatories")]
    public void Everything_stands_on_the_page_for_readers_without_scripts(string address, string one)
    {
        var links = Parse(address).QuerySelectorAll("#everything a").Select(static link => link.GetAttribute("href")!).ToArray();
        Assert.Contains(one, links);
        Assert.Equal(links.Distinct(), links);
        Assert.Equal(RealKit.Site[address.Split('/')[0] + "/search-index.js"].Split("[4,").Length - 1, links.Count(static link => link.StartsWith("kutipan", StringComparison.Ordinal) || link.StartsWith("quotations", StringComparison.Ordinal)) - 1);
    }

    [Fact]
    public void Page_needs_no_script_of_its_own_and_no_style()
    {
        Assert.All(Parse("en/search.html").QuerySelectorAll("script:not([type='application/ld+json'])"), static script =>
        {
            Assert.Equal("", script.TextContent);
            Assert.True(script.HasAttribute("defer"));
        });
        Assert.Empty(Parse("en/search.html").QuerySelectorAll("style, [style], [onclick], [onsubmit]"));
    }

    [Fact]
    public void Scripts_stay_small_and_ask_for_nothing_that_a_strict_policy_or_a_disk_refuses()
    {
        var scripts = RealKit.Site.Files.Where(static file => file.Key.StartsWith("assets/", StringComparison.Ordinal) && file.Key.EndsWith(".js", StringComparison.Ordinal)).ToArray();
        Assert.True(RealKit.Site.Files["assets/search.js"].Length <= 3 * 1024);
        Assert.True(scripts.Sum(static file => file.Value.Length) <= 10 * 1024);
        foreach (var refused in new[] { "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "fetch(", "XMLHttpRequest", "import(", "Worker", "localStorage", "sessionStorage", "cookie" })
        {
            Assert.All(scripts, script => Assert.DoesNotContain(refused, Encoding.UTF8.GetString(script.Value), StringComparison.Ordinal));
        }
    }

    private static IDocument Parse(string address) => new HtmlParser().ParseDocument(RealKit.Site[address]);
}
