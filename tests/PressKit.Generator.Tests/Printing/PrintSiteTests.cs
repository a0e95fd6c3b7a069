using System.Text;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Printing;

public sealed class PrintSiteTests : IDisposable
{
    private readonly PrintKit _kit = new();

    public void Dispose() => _kit.Dispose();

    [Fact]
    public void Documents_of_each_language_are_published_and_linked()
    {
        var site = _kit.Build(new FakePrintTool());

        Assert.Empty(site.Messages);
        string[] prints = ["en/fact-sheet.pdf", "en/press-kit-en.pdf", "id/lembar-fakta.pdf", "id/press-kit-id.pdf"];
        Assert.Equal(prints, site.Files.Keys.Where(static address => address.EndsWith(".pdf", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(prints, site.Result.Manifest.Files.Select(static file => file.Path).Where(static path => path.EndsWith(".pdf", StringComparison.Ordinal)));
        Assert.Equal(["press-kit-id.pdf", "fact-sheet-id.pdf", "press-kit-en.pdf", "fact-sheet-en.pdf"], site.Result.Prints.Select(static print => print.Plan.FileName));
        Assert.Contains("""<a href="press-kit-id.pdf" type="application/pdf">""", site["id/index.html"], StringComparison.Ordinal);
        Assert.Contains("""<a href="lembar-fakta.pdf" type="application/pdf">PDF</a>""", site["id/index.html"], StringComparison.Ordinal);
        Assert.Contains("""<a href="fact-sheet.pdf" type="application/pdf">PDF</a>""", site["en/fact-sheet.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Document_bears_the_date_of_the_kit()
    {
        Assert.Contains("D:20251026000000", _kit.Build(new FakePrintTool())["id/press-kit-id.pdf"], StringComparison.Ordinal);
    }

    [Fact]
    public void Document_of_a_kit_without_a_date_bears_a_fixed_one()
    {
        Assert.Contains("D:20000101000000", _kit.Build(new FakePrintTool(), files: SampleKit.Create())["id/press-kit-id.pdf"], StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_of_a_build_is_gone_afterwards()
    {
        var tool = new FakePrintTool();
        _kit.Build(tool);
        Assert.All(tool.Printed.Values, document => Assert.StartsWith(_kit.WorkFolders, document.Folder, StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_kit.WorkFolders));
    }

    [Fact]
    public void Without_a_browser_the_kit_is_published_without_documents_and_links()
    {
        var tool = new FakePrintTool { CanPrint = false };
        var site = _kit.Build(tool);

        Assert.Equal(
            ["content/site.yml:1:1: warning PK2203: the PDF files of the kit and of the fact sheet are left out: Chromium is not installed here; install it: 'apt-get install chromium'; PRESSKIT_CHROMIUM names a browser of its family that lies elsewhere"],
            site.Messages);
        Assert.True(site.Result.IsPublished);
        Assert.DoesNotContain(".pdf", site["id/index.html"], StringComparison.Ordinal);
        Assert.False(_kit.Build(tool, isStrict: true).Result.IsPublished);
    }

    [Theory]
    [InlineData("it ended with code 1", null, "could not be printed: it ended with code 1; run the build again, or without '--pdf'")]
    [InlineData(null, null, "could not be printed: the browser wrote nothing; run the build again, or without '--pdf'")]
    [InlineData(null, "%PDF-2.0", "was printed by a browser that is not known: its dates do not stand where PressKit replaces them; name another one in PRESSKIT_CHROMIUM")]
    public void What_cannot_be_printed_is_an_error_that_publishes_nothing(string? problem, string? pdf, string expected)
    {
        var site = _kit.Build(new FakePrintTool { Problem = problem, Pdf = pdf });

        Assert.Equal(4, site.Messages.Count());
        Assert.Contains($"content/site.yml:1:1: error PK2204: 'id/press-kit-id.pdf' {expected}", site.Messages);
        Assert.False(site.Result.IsPublished);
        Assert.Empty(site.Result.Prints);
    }

    [Fact]
    public void Nothing_is_printed_of_a_kit_with_an_error()
    {
        _kit.Files["content/id/articles/dua.md"] = "---\ntitel: Dua\n---\n";
        var tool = new FakePrintTool();
        Assert.False(_kit.Build(tool).Result.IsPublished);
        Assert.Empty(tool.Printed);
    }

    [Fact]
    public void Vast_kit_is_not_printed_whole()
    {
        for (var number = 0; number < 500; number++) _kit.Files[$"content/id/articles/n{number}.md"] = $"---\ntitle: N{number}\nsummary: Ringkasan.\ndate: 2025-10-25\n---\n";
        var site = _kit.Build(new FakePrintTool());

        Assert.Contains("content/site.yml:1:1: warning PK7005: the PDF 'id/press-kit-id.pdf' is left out: it would show 503 pages, and at most 500 are allowed; offer the fact sheet and the ZIP file instead", site.Messages);
        Assert.Equal(["fact-sheet-id.pdf", "press-kit-en.pdf", "fact-sheet-en.pdf"], site.Result.Prints.Select(static print => print.Plan.FileName));
        Assert.DoesNotContain("press-kit-id.pdf", site["id/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Style_of_printed_documents_is_not_published_and_can_be_replaced()
    {
        var tool = new FakePrintTool();
        _kit.Files["templates/print.css"] = "main { color: red; }";
        var site = _kit.Build(tool);

        Assert.EndsWith("main { color: red; }", tool.Printed["id/press-kit-id.pdf"].Style, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Files.Values, static file => Encoding.UTF8.GetString(file).Contains("color: red", StringComparison.Ordinal));
    }
}
