using BenchmarkDotNet.Attributes;
using PressKit.Templating;
using PressKit.Templating.Runtime;

namespace PressKit.Benchmarks;

/// <summary>The cost of one page: 50 cards, each an include with a loop, over two partials.</summary>
[MemoryDiagnoser]
public class TemplateBenchmarks
{
    private readonly TemplateCache _includes = new();
    private BenchmarkPage _page = null!;
    private Template _template = null!;

    [GlobalSetup]
    public void Read()
    {
        _page = BenchmarkPage.Read();
        _template = Template.Parse(_page.Text);
    }

    /// <summary>Nothing kept from before: the page and its includes are parsed, then rendered.</summary>
    [Benchmark(Baseline = true)]
    public string ParseAndRender() => Template.Parse(_page.Text).Render(CreateContext(null));

    /// <summary>What a site does for every page but the first.</summary>
    [Benchmark]
    public string Render() => _template.Render(CreateContext(_includes));

    [Benchmark]
    public int Parse()
    {
        var messages = Template.Parse(_page.Text).Messages.Count;
        foreach (var include in _page.Includes.Values) messages += Template.Parse(include).Messages.Count;
        return messages;
    }

    private TemplateContext CreateContext(TemplateCache? includes)
    {
        var context = new TemplateContext(includes) { TemplateLoader = _page };
        context.PushGlobal(_page.Model);
        return context;
    }
}
