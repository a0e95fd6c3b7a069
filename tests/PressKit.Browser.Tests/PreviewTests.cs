using Microsoft.Playwright;
using PressKit.Browser.Tests.Browsing;
using PressKit.Cli.Tests;
using PressKit.Cli.Tests.Serving;

namespace PressKit.Browser.Tests;

/// <summary>An editor saves files; the open page follows.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PreviewTests(BrowserHost host)
{
    private const string Article = "content/id/articles/satu.md";
    private const string Page = "id/artikel/satu.html";

    [Fact]
    public async Task Page_shows_new_words_and_names_a_mistake_until_it_is_mended()
    {
        using var kit = new KitFolder();
        await using var preview = await RunningPreview.StartAsync(kit, "/press-kit/");
        await using var visit = await host.VisitAsync(preview.Url.AbsoluteUri);
        await visit.GoAsync(Page);

        kit.Write(Article, ArticleWith("Kata-kata <b>baru</b>."));
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("Kata-kata <b>baru</b>.");

        kit.Write(Article, "---\ntitle: Satu\n\"<img src=x onerror=alert(1)>\": x\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\nHilang.\n");
        var overlay = visit.Page.Locator("presskit-preview .errors");
        await Assertions.Expect(overlay).ToContainTextAsync("content/id/articles/satu.md:3:1 PK2103");
        await Assertions.Expect(overlay).ToContainTextAsync("key '<img src=x onerror=alert(1)>' is not known here");
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("Kata-kata");

        kit.Write(Article, ArticleWith("Sudah benar."));
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("Sudah benar.");
        await Assertions.Expect(overlay).ToHaveCountAsync(0);
        Assert.DoesNotContain(visit.TakeFaults(), static fault => !fault.Contains("/.presskit/events", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Style_sheet_is_swapped_without_a_reload()
    {
        using var kit = new KitFolder();
        kit.Write("templates/assets/style.css", "h1 { color: rgb(1, 2, 3); }");
        await using var preview = await RunningPreview.StartAsync(kit);
        await using var visit = await host.VisitAsync(preview.Url.AbsoluteUri);
        await visit.GoAsync(Page);
        await visit.Page.EvaluateAsync("() => { window.isSamePage = true; }");

        kit.Write("templates/assets/style.css", "h1 { color: rgb(4, 5, 6); }");
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveCSSAsync("color", "rgb(4, 5, 6)");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => window.isSamePage === true"));
        Assert.Empty(visit.TakeFaults());
    }

    [Fact]
    public async Task Draft_is_marked_in_the_language_of_its_page()
    {
        using var kit = new KitFolder();
        kit.Write(Article, ArticleWith("Isi.").Replace("title:", "draft: true\ntitle:", StringComparison.Ordinal));
        await using var preview = await RunningPreview.StartAsync(kit);
        await using var visit = await host.VisitAsync(preview.Url.AbsoluteUri);
        await visit.GoAsync(Page);

        var standing = visit.Page.Locator("presskit-preview .standing");
        await Assertions.Expect(standing).ToHaveTextAsync("Draf. Belum diterbitkan.");
        await Assertions.Expect(standing).ToHaveAttributeAsync("lang", "id");
        await Assertions.Expect(standing).ToHaveCSSAsync("position", "fixed");
        Assert.Empty(visit.TakeFaults());
    }

    private static string ArticleWith(string body) => $"---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan satu.\n---\n\n{body}\n";
}
