using PressKit.Generator.Media;
using PressKit.Generator.Media.Tools;
using PressKit.Generator.Reading;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Media;

/// <summary>The sample kit with pictures and no cards, a page for them, and a cache that is removed with it.</summary>
internal sealed class PictureKit : IDisposable
{
    public const string Captions = """

        pages:
          captions:
            slug: {id: foto, en: photos}
            title: {id: Foto, en: Photos}
        """;

    public PictureKit() => Files["content/site.yml"] = SampleKit.SiteYml + Captions + "\nsocial_cards: false\n";

    public MemoryTree Files { get; } = SampleKit.Create();

    public string CacheFolder { get; } = Directory.CreateTempSubdirectory("presskit-").FullName;

    public void Dispose() => Directory.Delete(CacheFolder, recursive: true);

    /// <summary>Adds a picture and shows it in the article of both languages.</summary>
    public void Add(string name, byte[] bytes, string rights = "own", string more = "")
    {
        Files.Set($"content/media/{name}", bytes);
        Describe(name, rights, more);
        Show(name);
    }

    public void Describe(string name, string rights = "own", string more = "") => Files[$"content/media/{name}.yml"] = $$"""
        caption: {id: Keterangan {{name}}, en: Caption of {{name}}}
        alt: {id: Alternatif {{name}}, en: Alternative to {{name}}}
        credit: Kredit {{name}}
        rights: {{rights}}
        source: https://example.org/{{name}}
        terms: {id: Untuk berita., en: For news use.}
        {{more}}
        """;

    public void Show(string name)
    {
        Files["content/id/articles/satu.md"] = $"---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan satu.\nphotos:\n  - media: media/{name}\n---\n\nIsi.\n";
        Files["content/en/articles/satu.md"] = $"---\ntitle: One\ndate: 2025-10-25\nsummary: Summary of one.\nslug: one\nphotos:\n  - media: media/{name}\n---\n\nText.\n";
    }

    public TestSite Build(IImageTool? tool, string now = "2026-01-01T00:00Z", bool isStrict = false, IFileTree? files = null) =>
        TestSite.Build(files ?? Files, "https://example.org/kit/", now, isStrict: isStrict, workshop: tool is null ? null : new PictureWorkshop(tool, CacheFolder));
}
