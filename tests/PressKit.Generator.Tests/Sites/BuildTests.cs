using System.Globalization;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Tests.Sites;

public sealed class BuildTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("")]
    public void Same_input_gives_the_same_bytes_under_any_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            var again = TestSite.Build(new DiskTree(RealKit.Root), RealKit.BaseUrl, now: "2030-06-01T12:00+09:00");
            Assert.Equal(RealKit.Site.Files, again.Files);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Kit_without_an_address_leaves_out_what_needs_one()
    {
        var site = TestSite.Build(SampleKit.Create());

        Assert.Contains(site.Result.Diagnostics, static diagnostic => diagnostic.Rule.Code == "PK4003");
        Assert.DoesNotContain("sitemap.xml", site.Files.Keys);
        Assert.DoesNotContain("id/feed.xml", site.Files.Keys);
        Assert.DoesNotContain("hreflang=\"x-default\"", site["id/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_page_links_from_the_root_of_its_host()
    {
        var site = TestSite.Build(SampleKit.Create(), "https://example.org/press-kit/");
        Assert.Contains("href=\"/press-kit/id/index.html\"", site["404.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_published_when_there_is_an_error()
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/dua.md"] = "---\ntitle: Dua\n---\n";
        var site = TestSite.Build(kit);

        Assert.False(site.Result.IsPublished);
        Assert.Empty(site.Files);
    }

    [Fact]
    public void Warning_stops_a_strict_build_only()
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/dua.md"] = "---\ntitle: Dua\ndate: 2025-10-26\nsummary: Ringkasan.\n---\n";

        Assert.True(TestSite.Build(kit).Result.IsPublished);
        Assert.False(TestSite.Build(kit, isStrict: true).Result.IsPublished);
    }

    [Theory]
    [InlineData("2025-10-25T08:59:59+07:00", true)]
    [InlineData("2025-10-25T09:00:00+07:00", false)]
    public void Text_that_has_expired_leaves_no_trace(string now, bool isOut)
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/lekas.md"] = "---\ntitle: SENTINEL\ndate: 2025-10-20\nsummary: SENTINEL\nexpires: 2025-10-25T09:00+07:00\n---\n\nSENTINEL\n";
        var site = TestSite.Build(kit, "https://example.org/", now);

        Assert.Equal(isOut, site.Files.Any(static file => System.Text.Encoding.UTF8.GetString(file.Value).Contains("SENTINEL", StringComparison.Ordinal)));
        Assert.Equal(!isOut, site.Messages.Any(static message => message.Contains("not published: 1 expired", StringComparison.Ordinal)));
    }

    [Fact]
    public void Draft_appears_only_in_a_preview()
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/dua.md"] = "---\ntitle: Dua\ndate: 2025-10-26\nsummary: Ringkasan.\ndraft: true\n---\n";

        Assert.DoesNotContain("id/artikel/dua.html", TestSite.Build(kit).Files.Keys);
        Assert.Contains("id/artikel/dua.html", TestSite.Build(kit, withDrafts: true).Files.Keys);
    }

    [Fact]
    public void Translation_takes_date_and_source_from_its_original()
    {
        var kit = SampleKit.CreateTranslated();
        kit["content/id/articles/satu.md"] = "---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan.\nauthor: Ha Van\nsource: {publisher: Báo Chính Phủ, url: https://baochinhphu.vn/x.htm}\n---\n\nIsi artikel satu.\n\n## Bagian kedua\n\nIsi bagian kedua.\n";
        var page = TestSite.Build(kit)["en/articles/one.html"];

        Assert.Contains("Saturday, 25 October 2025", page, StringComparison.Ordinal);
        Assert.Contains("Third-party article: Báo Chính Phủ.", page, StringComparison.Ordinal);
        Assert.Contains("By Ha Van", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Former_address_leads_to_the_present_one()
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/satu.md"] = "---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan.\naliases: [id/lama.html]\n---\n\n## Bagian kedua\n";
        Assert.Contains("url=artikel/satu.html", TestSite.Build(kit)["id/lama.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Withdrawn_article_keeps_its_page_and_leaves_the_lists()
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/satu.md"] = "---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan.\nwithdrawn: {id: Sumber mencabutnya., en: Its source withdrew it.}\n---\n\nISI LAMA\n";
        var site = TestSite.Build(kit, "https://example.org/");

        Assert.Contains("Sumber mencabutnya.", site["id/artikel/satu.html"], StringComparison.Ordinal);
        Assert.Contains("Its source withdrew it.", site["en/articles/one.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("ISI LAMA", site["id/artikel/satu.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("Text of article one.", site["en/articles/one.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("satu.html", site["id/artikel/index.html"] + site["id/index.html"] + site["id/feed.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain("one.html", site["en/articles/index.html"] + site["en/index.html"] + site["en/feed.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Withdrawal_is_an_entry_among_the_corrections()
    {
        var kit = SampleKit.Create();
        kit["content/site.yml"] = SampleKit.SiteYml + "\npages:\n  corrections: {slug: {id: koreksi, en: corrections}, title: {id: Koreksi, en: Corrections}}\n";
        kit["content/id/articles/satu.md"] = "---\ntitle: Satu\ndate: 2025-10-25\nupdated: 2025-10-27\nsummary: Ringkasan.\nwithdrawn: {id: Sumber mencabutnya., en: Its source withdrew it.}\n---\n";
        var site = TestSite.Build(kit);

        Assert.Contains("Sumber mencabutnya.", site["id/koreksi.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"artikel/satu.html\"", site["id/koreksi.html"], StringComparison.Ordinal);
        Assert.Contains("Withdrawal, ", site["en/corrections.html"], StringComparison.Ordinal);
        Assert.Contains("Its source withdrew it.", site["en/corrections.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Withdrawn_page_keeps_its_address_and_tells_why()
    {
        var kit = SampleKit.Create();
        kit["content/id/tentang.md"] = "---\ntitle: Tentang\nsummary: Ringkasan.\nwithdrawn: Sudah usang.\n---\n\nISI LAMA\n";
        var page = TestSite.Build(kit)["id/tentang.html"];

        Assert.Contains("Ditarik: Sudah usang.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("ISI LAMA", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Kit_overrides_the_built_in_theme_file_by_file()
    {
        var kit = SampleKit.Create();
        kit["templates/section.sbn-html"] = "<p>own list of {{ articles.size }}</p>";
        var site = TestSite.Build(kit);

        Assert.Contains("<p>own list of 1</p>", site["id/artikel/index.html"], StringComparison.Ordinal);
        Assert.Contains("assets/style.css", site.Files.Keys);
    }
}
