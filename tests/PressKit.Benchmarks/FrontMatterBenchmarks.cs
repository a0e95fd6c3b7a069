using BenchmarkDotNet.Attributes;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Benchmarks;

/// <summary>What is read of an article before anything is planned: its file is proven to be text and cut, its YAML understood.</summary>
[MemoryDiagnoser]
public class FrontMatterBenchmarks
{
    private readonly DiagnosticBag _diagnostics = new();
    private CorpusPage _page = null!;
    private string _yaml = "";

    [GlobalSetup]
    public void Plan()
    {
        _page = new CorpusPage();
        _yaml = Split()!.Yaml;
    }

    [GlobalCleanup]
    public void Clean() => _page.Dispose();

    [Benchmark]
    public FrontMatterBlock? Split() => FrontMatterBlock.Split(_page.File, _page.Article.Document!.Path, _diagnostics);

    [Benchmark]
    public YamlMapping? ReadYaml() => YamlFile.ReadMapping(_yaml, _page.Article.Document!.Path, FrontMatterBlock.YamlLine, _diagnostics);
}
