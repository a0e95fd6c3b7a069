using System.Net;

namespace PressKit.Cli.Tests.Serving;

public sealed class LivePreviewTests : IDisposable
{
    private const string Article = "content/id/articles/satu.md";
    private const string Page = "id/artikel/satu.html";

    private readonly KitFolder _kit = new();

    public void Dispose() => _kit.Dispose();

    [Fact]
    public async Task Saved_words_are_told_and_shown()
    {
        await using var preview = await RunningPreview.StartAsync(_kit);
        await preview.AfterAsync(() => WriteArticle("Satu", "Kata-kata baru."));

        Assert.Contains("Kata-kata baru.", await preview.TextAsync(Page), StringComparison.Ordinal);
        Assert.Contains($"Changed {Article}: ", preview.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_title_is_shown_on_every_page_that_lists_it()
    {
        await using var preview = await RunningPreview.StartAsync(_kit);
        await preview.AfterAsync(() => WriteArticle("Judul lain", "Isi."));

        foreach (var page in new[] { Page, "id/artikel/", "id/", "id/feed.xml" }) Assert.Contains("Judul lain", await preview.TextAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Style_sheet_alone_leaves_the_pages_as_they_are()
    {
        await using var preview = await RunningPreview.StartAsync(_kit);
        var before = preview.State;
        _kit.Write("templates/assets/style.css", "body { color: teal; }");
        // Once for the folder, which is new, and perhaps once more.
        var first = await preview.UntilAsync(state => state.Revision > before.Revision);
        Assert.Equal(before.Pages, first.Pages);

        Assert.Contains("teal", await preview.TextAsync("assets/style.css"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistake_in_front_matter_is_named_and_the_last_good_page_stays()
    {
        await using var preview = await RunningPreview.StartAsync(_kit);
        _kit.Write(Article, "---\ntitle: Satu\nsumary: Salah.\ndate: 2025-10-25\n---\n\nHilang.\n");
        var state = await preview.UntilAsync(static state => !state.IsWhole);

        var error = Assert.Single(state.Errors, static error => error.Code == "PK2103");
        Assert.Equal((Article, 3, 1), (error.Path, error.Line, error.Column));
        Assert.Equal("did you mean 'summary'?", error.Fix);
        Assert.Contains("Isi.", await preview.TextAsync(Page), StringComparison.Ordinal);

        state = await preview.AfterAsync(() => WriteArticle("Satu", "Mended."));
        Assert.Empty(state.Errors);
        Assert.Contains("Mended.", await preview.TextAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistake_in_a_template_is_named_where_it_stands_and_the_last_good_page_stays()
    {
        await using var preview = await RunningPreview.StartAsync(_kit);
        await preview.TextAsync(Page);
        await preview.AfterAsync(() => _kit.Write("templates/article.sbn-html", "<h1>{{ article.titel }}</h1>\n"));

        Assert.Contains(">Satu</h1>", await preview.TextAsync(Page), StringComparison.Ordinal);
        var state = await preview.UntilAsync(static state => state.Errors.Length > 0);
        Assert.Equal("templates/article.sbn-html:1:16", $"{state.Errors[0].Path}:{state.Errors[0].Line}:{state.Errors[0].Column}");
    }

    [Fact]
    public async Task Mistake_on_a_page_that_nobody_looks_at_is_told_by_the_check_of_the_whole()
    {
        await using var preview = await RunningPreview.StartAsync(_kit);
        await preview.AfterAsync(() => _kit.Write("content/id/articles/dua.md", "---\ntitle: Dua\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\nLihat [ini](satu.md#tidak-ada).\n"));
        var state = await preview.UntilAsync(static state => state.Errors.Length > 0);

        Assert.Equal("PK4102", Assert.Single(state.Errors).Code);
        Assert.Equal(1, state.Warnings);
    }

    [Fact]
    public async Task Kit_that_cannot_be_read_at_the_start_is_shown_as_soon_as_it_can()
    {
        var config = File.ReadAllText(_kit.PathOf("content/site.yml"));
        _kit.Write("content/site.yml", "title: [");
        await using var preview = await RunningPreview.StartAsync(_kit);
        using var response = await preview.GetAsync("id/");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("/.presskit/preview.js", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(preview.State.IsWhole);

        await preview.AfterAsync(() => _kit.Write("content/site.yml", config));
        Assert.Contains("Satu", await preview.TextAsync("id/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_and_embargo_are_shown_and_marked_in_the_language_of_the_page()
    {
        _kit.Write("content/id/articles/draf.md", "---\ntitle: Rancangan\ndate: 2025-10-25\nsummary: Ringkasan.\ndraft: true\n---\n\nRahasia.\n");
        _kit.Write("content/en/articles/tertahan.md", "---\ntitle: Held\ndate: 2025-10-25\nsummary: Summary.\nembargo: 2099-10-25T09:00+07:00\n---\n\nText.\n");
        await using var preview = await RunningPreview.StartAsync(_kit);

        var draft = await preview.TextAsync("id/artikel/draf.html");
        Assert.Contains("Rahasia.", draft, StringComparison.Ordinal);
        Assert.Contains("data-standing=\"Draf. Belum diterbitkan.\" data-language=\"id\"", draft, StringComparison.Ordinal);
        Assert.Contains("data-standing=\"Held until Sunday, 25 October 2099", await preview.TextAsync("en/articles/tertahan.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("data-standing", await preview.TextAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_written_beside_and_moved_into_place_is_shown()
    {
        await using var preview = await RunningPreview.StartAsync(_kit);
        await preview.AfterAsync(() =>
        {
            _kit.Write("content/id/articles/.satu.md.tmp", "---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan satu.\n---\n\nPindahan.\n");
            File.Move(_kit.PathOf("content/id/articles/.satu.md.tmp"), _kit.PathOf(Article), overwrite: true);
        });

        Assert.Contains("Pindahan.", await preview.TextAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Renamed_article_moves_with_its_file()
    {
        await using var preview = await RunningPreview.StartAsync(_kit);
        await preview.AfterAsync(() =>
        {
            File.Move(_kit.PathOf("content/en/articles/satu.md"), _kit.PathOf("content/en/articles/dua.md"));
            File.Move(_kit.PathOf(Article), _kit.PathOf("content/id/articles/dua.md"));
        });

        Assert.Contains(">Satu</h1>", await preview.TextAsync("id/artikel/dua.html"), StringComparison.Ordinal);
        using var former = await preview.GetAsync(Page);
        Assert.Equal(HttpStatusCode.NotFound, former.StatusCode);
    }

    [Fact]
    public async Task Deleted_folder_takes_its_pages_along_and_brings_them_back()
    {
        await using var preview = await RunningPreview.StartAsync(_kit);
        await preview.AfterAsync(() => Directory.Move(_kit.PathOf("content/en/articles"), _kit.PathOf("away")));
        using var gone = await preview.GetAsync("en/articles/one.html");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);

        await preview.AfterAsync(() => Directory.Move(_kit.PathOf("away"), _kit.PathOf("content/en/articles")));
        Assert.Contains(">One</h1>", await preview.TextAsync("en/articles/one.html"), StringComparison.Ordinal);

        // The folder that came back is watched as it was.
        await preview.AfterAsync(() => _kit.Write("content/en/articles/satu.md", "---\ntitle: One\nsummary: Summary.\nslug: one\ntranslation: {of: id}\n---\n\nNew words.\n"));
        Assert.Contains("New words.", await preview.TextAsync("en/articles/one.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_may_vanish_and_return()
    {
        await using var preview = await RunningPreview.StartAsync(_kit);
        Directory.Move(_kit.PathOf("content"), _kit.PathOf("elsewhere"));
        var state = await preview.UntilAsync(static state => !state.IsWhole);
        Assert.Contains(state.Errors, static error => error.Path == "content/site.yml");
        Assert.Contains("Isi.", await preview.TextAsync(Page), StringComparison.Ordinal);

        await preview.AfterAsync(() => Directory.Move(_kit.PathOf("elsewhere"), _kit.PathOf("content")));
        await preview.AfterAsync(() => WriteArticle("Satu", "Kembali."));
        Assert.Contains("Kembali.", await preview.TextAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Burst_of_new_files_ends_with_all_of_them()
    {
        const int Files = 60;
        await using var preview = await RunningPreview.StartAsync(_kit);
        for (var number = 1; number <= Files; number++)
        {
            _kit.Write($"content/id/articles/b{number}.md", $"---\ntitle: Banyak {number}\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\nIsi.\n");
        }

        var list = "";
        while (Enumerable.Range(1, Files).Any(number => !list.Contains($">Banyak {number}<", StringComparison.Ordinal)))
        {
            var seen = preview.State.Pages;
            list = await preview.TextAsync("id/artikel/");
            if (!list.Contains($">Banyak {Files}<", StringComparison.Ordinal)) await preview.UntilAsync(state => state.Pages > seen);
        }

        Assert.True(preview.State.IsWhole);
    }

    [Fact]
    public async Task File_that_is_only_touched_changes_nothing()
    {
        await using var preview = await RunningPreview.StartAsync(_kit);
        var before = preview.State.Revision;
        File.SetLastWriteTimeUtc(_kit.PathOf(Article), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var after = await preview.AfterAsync(() => WriteArticle("Satu", "Sesudahnya."));

        Assert.Equal(before + 1, after.Revision);
    }

    private void WriteArticle(string title, string body) => _kit.Write(Article, $"---\ntitle: {title}\ndate: 2025-10-25\nsummary: Ringkasan satu.\n---\n\n{body}\n");
}
