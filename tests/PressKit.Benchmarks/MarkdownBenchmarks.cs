using BenchmarkDotNet.Attributes;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Markdown;

namespace PressKit.Benchmarks;

/// <summary>One body of 5 to 6 KB: read again, parsed once, written as HTML, with links, anchors and the blocks that checks read.</summary>
[MemoryDiagnoser]
public class MarkdownBenchmarks
{
    private readonly DiagnosticBag _diagnostics = new();
    private CorpusPage _page = null!;

    [GlobalSetup]
    public void Plan() => _page = new CorpusPage();

    [GlobalCleanup]
    public void Clean() => _page.Dispose();

    [Benchmark]
    public ParsedBody ParseBody() => Generator.Markdown.ParseBody.Parse(_page.Article, _page.Site.Plan, _page.Site.Theme.Strings[_page.Article.Language.Index], _diagnostics);
}
