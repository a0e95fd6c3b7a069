using Microsoft.Playwright;
using PressKit.Browser.Tests.Browsing;

namespace PressKit.Browser.Tests;

/// <summary>What a reporter copies can be quoted as it is, and the page says that it was copied.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CopyTests(BrowserHost host)
{
    private static readonly BrowserNewContextOptions WithClipboard = new() { Permissions = ["clipboard-read", "clipboard-write"] };

    [Fact]
    public async Task Figure_is_copied_with_everything_it_must_be_quoted_with()
    {
        await using var visit = await VisitAsync("en/fact-sheet.html");
        await ButtonOf(visit.Page, "delegates@2025-10-26").ClickAsync();

        Assert.Equal(
            "more than 2,500 delegates — Delegates welcomed during the two-day event. Final figure, as of 26 October 2025; said by Pham The Tung, Deputy Minister of Public Security. "
                + "Source: Báo Nhân dân. https://example.org/press-kit/en/fact-sheet.html#delegates@2025-10-26",
            await ClipboardAsync(visit.Page));
    }

    [Fact]
    public async Task Translated_quotation_is_copied_with_its_label_and_the_words_as_published()
    {
        await using var visit = await VisitAsync("en/quotations.html");
        await ButtonOf(visit.Page, "guterres-melindungi").ClickAsync();

        Assert.Equal(
            "“This Convention will protect us all” — António Guterres, UN Secretary-General, press conference in Hanoi, 25 October 2025. Direct quotation. "
                + "Unofficial translation by PressKit from the Indonesian text “Konvensi ini akan melindungi kita semua”. "
                + "Source: Báo Chính Phủ. https://example.org/press-kit/en/quotations.html#guterres-melindungi",
            await ClipboardAsync(visit.Page));
    }

    [Fact]
    public async Task Caption_is_copied_with_its_credit_and_whom_to_ask()
    {
        await using var visit = await VisitAsync("en/captions.html");
        await visit.Page.Locator(".captions button").First.ClickAsync();
        var text = await ClipboardAsync(visit.Page);

        Assert.Contains("Photo: TRUNG HUNG", text, StringComparison.Ordinal);
        Assert.Contains("Unofficial translation by PressKit", text, StringComparison.Ordinal);
        Assert.Contains("The kit neither holds nor licenses this photograph", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copying_is_confirmed_in_words_at_the_button_and_to_screen_readers()
    {
        await using var visit = await VisitAsync("id/lembar-fakta.html");
        var button = ButtonOf(visit.Page, "signatories@2025-10-26");
        Assert.StartsWith("Salin: 72 negara", await button.GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        await button.ClickAsync();

        await Assertions.Expect(button).ToHaveTextAsync("Disalin");
        await Assertions.Expect(visit.Page.Locator(".toast[role=status]")).ToContainTextAsync("Disalin: 72 negara");
        await ButtonOf(visit.Page, "signatories@2025-10-25").ClickAsync();
        await Assertions.Expect(button).ToHaveTextAsync("Salin");
    }

    [Fact]
    public async Task Page_from_a_disk_copies_as_well()
    {
        await using var visit = await VisitAsync("id/index.html", host.DiskUrl);
        await visit.Page.Locator(".figures button").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".copied")).ToHaveCountAsync(1);
        Assert.StartsWith("72 negara — ", await PastedAsync(visit.Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Browser_without_the_clipboard_copies_by_selecting()
    {
        await using var visit = await VisitAsync("id/index.html", script: "Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        var button = visit.Page.Locator(".figures button").First;
        await button.ClickAsync();

        await Assertions.Expect(button).ToHaveTextAsync("Disalin");
        await Assertions.Expect(button).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator("textarea")).ToHaveCountAsync(0);
        Assert.StartsWith("72 negara — ", await PastedAsync(visit.Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_stands_selected_and_the_page_says_how_when_nothing_may_copy()
    {
        await using var visit = await VisitAsync("id/index.html", script: "Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false;");
        await visit.Page.Locator(".figures button").First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator("textarea")).ToBeFocusedAsync();
        Assert.StartsWith("72 negara — ", await visit.Page.EvaluateAsync<string>("getSelection().toString()"), StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.GetByText("Tekan Ctrl+C")).ToBeInViewportAsync();
        Faults.ExpectNone(await AxeAudit.FaultsAsync(visit, "selected"));
    }

    private async Task<Visit> VisitAsync(string address, string? siteUrl = null, string? script = null)
    {
        // A page on a disk has no origin to grant a permission to; copying by a click needs none.
        var visit = await host.VisitAsync(siteUrl ?? host.KitUrl, siteUrl is null ? WithClipboard : null);
        if (script is not null) await visit.Page.AddInitScriptAsync(script);
        await visit.GoAsync(address);
        return visit;
    }

    private static ILocator ButtonOf(IPage page, string anchor) => page.Locator($"[id=\"{anchor}\"] button").First;

    private static Task<string> ClipboardAsync(IPage page) => page.EvaluateAsync<string>("navigator.clipboard.readText()");

    /// <summary>What the keyboard pastes into a field, where no script may read the clipboard.</summary>
    private static async Task<string> PastedAsync(IPage page)
    {
        await page.EvaluateAsync("() => { const field = document.createElement('textarea'); field.id = 'paste'; document.body.append(field); field.focus(); }");
        await page.Keyboard.PressAsync("Control+V");
        return await page.Locator("#paste").InputValueAsync();
    }
}
