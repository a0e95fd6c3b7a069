using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PressKit.Generator.Printing;
using PressKit.Generator.Reading;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Printing;

/// <summary>The sample kit with a front page and facts, and a folder to print in.</summary>
internal sealed class PrintKit : IDisposable
{
    public PrintKit()
    {
        Files["content/site.yml"] = SampleKit.SiteYml + """

            pages:
              facts:
                slug: {id: lembar-fakta, en: fact-sheet}
                title: {id: Lembar fakta, en: Fact sheet}
              search:
                slug: {id: cari, en: search}
                title: {id: Cari, en: Search}
            """;
        Files["content/id/index.md"] = "---\ntitle: Beranda\nsummary: Ringkasan kit.\ndate: 2025-10-26\n---\n\nLihat [satu](articles/satu.md#bagian-kedua) dan [luar](https://example.com/).\n";
        Files["content/en/index.md"] = "---\ntitle: Front\nsummary: Summary of the kit.\ndate: 2025-10-26\n---\n\nSee [one](articles/satu.md#second-part) and [outside](https://example.com/).\n";
    }

    public MemoryTree Files { get; } = SampleKit.Create();

    public string WorkFolders { get; } = Directory.CreateTempSubdirectory("presskit-").FullName;

    public void Dispose() => Directory.Delete(WorkFolders, recursive: true);

    public TestSite Build(IPrintTool tool, string? baseUrl = RealKit.BaseUrl, bool isStrict = false, IFileTree? files = null) =>
        TestSite.Build(files ?? Files, baseUrl, isStrict: isStrict, print: new PrintWorkshop(tool, WorkFolders));

    public static IDocument Parse(LaidDocument document) => new HtmlParser().ParseDocument(document.Html);
}
