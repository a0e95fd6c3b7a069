using PressKit.Benchmarks.Corpus;
using PressKit.Generator;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;

namespace PressKit.Benchmarks;

/// <summary>A small corpus on the disk, planned, for what is measured on one article of it.</summary>
internal sealed class CorpusPage : IDisposable
{
    private const int Articles = 20;

    public CorpusPage()
    {
        Root = Directory.CreateTempSubdirectory("presskit-").FullName;
        WriteKit.Write(Root, Articles);
        var request = new BuildRequest { Files = new DiskTree(Root), Output = new NoOutput(), Now = DateTimeOffset.UnixEpoch };
        // The corpus has no mistakes.
        Site = SitePipeline.Plan(request, new DiagnosticBag(), new StageTimings())!;
        Article = Site.Plan.Groups.SelectMany(static group => group.Existing).First(static page => page.Kind == PageKind.Article);
        File = System.IO.File.ReadAllBytes(Path.Combine(Root, Article.Document!.Path));
    }

    public string Root { get; }

    public PlannedSite Site { get; }

    public PlannedPage Article { get; }

    /// <summary>The article's file.</summary>
    public byte[] File { get; }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
