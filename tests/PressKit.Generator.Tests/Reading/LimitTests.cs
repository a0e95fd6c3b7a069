using System.Globalization;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Reading;

/// <summary>Every limit is a setting with a safe default; what goes beyond it is named with the setting.</summary>
public sealed class LimitTests
{
    private const string Path = "content/id/articles/satu.md";

    [Theory]
    [InlineData("text_file: 10 KB", "content/id/articles/satu.md:1:1: error PK2009: this file has 15 KB, and at most 10 KB are read; make it smaller, or raise 'limits: text_file' in content/site.yml")]
    [InlineData("front_matter: 1 KB", "content/id/articles/satu.md:1:1: error PK2009: the front matter has 2 KB, and at most 1 KB are read; make it shorter, or raise 'limits: front_matter' in content/site.yml")]
    [InlineData("nesting: 2", "content/id/articles/satu.md:7:1: error PK5002: lists, quotations, brackets or emphasis are nested more than 2 deep in this text; write it with less nesting, or raise 'limits: nesting' in content/site.yml")]
    [InlineData("markup_steps: 3", "content/id/articles/satu.md:7:1: error PK2009: too many brackets and other marks stand in the same paragraphs of this text; make the paragraphs shorter, or raise 'limits: markup_steps' in content/site.yml")]
    [InlineData("pages: 3", "content/site.yml:1:1: error PK2009: this site would have more than 3 pages and former addresses, and the others are not made; take out texts, tags or aliases, or raise 'limits: pages' in content/site.yml")]
    [InlineData("texts: 1", "content/site.yml:1:1: error PK2009: this kit has more than 1 texts, and the others are not read; take some out, or raise 'limits: texts' in content/site.yml")]
    public void What_goes_beyond_a_limit_is_refused_and_the_setting_named(string setting, string message) =>
        Assert.Contains(message, TestSite.Build(KitWith($"limits: {{{setting}}}")).Messages);

    [Theory]
    [InlineData("nesting: 3", "content/data/facts.yml:1:8: error PK2102: values are nested more than 3 deep; nest them less, or raise 'limits: nesting' in content/site.yml")]
    [InlineData("blocks: 2", "content/en/articles/satu.md:1:1: error PK2009: this text or its source has more than 2 paragraphs and other blocks, and no more are compared; divide the text, or raise 'limits: blocks' in content/site.yml")]
    [InlineData("comparison_steps: 1", "content/en/articles/satu.md:1:1: error PK2009: this text and its source have too many names and numbers to be compared; divide the text, or raise 'limits: comparison_steps' in content/site.yml")]
    public void What_of_data_and_translations_goes_beyond_a_limit_is_refused_and_the_setting_named(string setting, string message)
    {
        var kit = SampleKit.CreateTranslated();
        kit["content/site.yml"] = SampleKit.SiteYml + $"\nlimits: {{{setting}}}\n";
        kit["content/data/facts.yml"] = "- a: [[[x]]]\n";
        Assert.Contains(message, TestSite.Build(kit).Messages);
    }

    [Fact]
    public void Usual_limits_take_the_same_kit() => Assert.Empty(TestSite.Build(KitWith("")).Messages);

    [Fact]
    public void Loop_beyond_the_limit_names_the_setting()
    {
        var kit = KitWith("limits: {template_steps: 1000}");
        kit["templates/about.sbn-html"] = "x";
        kit["templates/section.sbn-html"] = "{{ for i in 1..2000 }}{{ end }}";
        Assert.Contains(TestSite.Build(kit).Messages, static message => message.EndsWith("more than 1000 loop steps; let the loop end, or raise 'limits: template_steps' in content/site.yml", StringComparison.Ordinal));
    }

    // A rendering goes on after a mistake to find others, and each takes as long as a page.
    [Fact]
    public void Loop_without_end_that_only_makes_mistakes_ends_before_its_steps_do()
    {
        var kit = KitWith("limits: {template_steps: 100000}");
        kit["templates/article.sbn-html"] = "{{ while true }}{{ nobody_knows_this }}{{ end }}";

        var message = Assert.Single(TestSite.Build(kit).Messages, static message => message.StartsWith("templates/article.sbn-html", StringComparison.Ordinal));

        Assert.Contains("nobody_knows_this", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text_file: 51 MB")]
    [InlineData("front_matter: 1 GB")]
    [InlineData("nesting: 61")]
    [InlineData("markup_steps: 2000000001")]
    [InlineData("blocks: 5001")]
    [InlineData("comparison_steps: 2000000001")]
    [InlineData("pages: 5000001")]
    [InlineData("texts: 2000001")]
    [InlineData("template_steps: 1000000001")]
    [InlineData("picture_file: 2 GB")]
    [InlineData("megapixels: 501")]
    [InlineData("megapixels: 0")]
    public void Limit_that_would_endanger_the_machine_is_refused(string setting) =>
        Assert.Contains(TestSite.Build(KitWith($"limits: {{{setting}}}")).Messages, static message => message.Contains("error PK2106", StringComparison.Ordinal));

    [Fact]
    public void Large_text_is_not_even_read()
    {
        var kit = new CountingTree(KitWith(""), "content/id/articles/besar.md", 50_000_000);
        Assert.Contains(TestSite.Build(kit).Messages, static message => message.StartsWith("content/id/articles/besar.md:1:1: error PK2009: this file has 50 MB, and at most 2 MB are read", StringComparison.Ordinal));
        Assert.Equal(0, kit.Reads);
    }

    [Fact]
    public void Of_very_many_mistakes_the_gravest_and_first_are_kept_in_any_order()
    {
        var numbers = Enumerable.Range(0, DiagnosticBag.Most + 500).ToArray();
        new Random(1).Shuffle(numbers);
        var bag = new DiagnosticBag();
        foreach (var number in numbers) bag.Add(number % 2 == 0 ? Rules.LinkBroken : Rules.TranslationMissing, Place.StartOf("content/" + number.ToString("00000", CultureInfo.InvariantCulture)), "x");

        var kept = bag.ToSortedArray();
        Assert.True(bag.HasErrors);
        Assert.Equal(numbers.Count(static number => number % 2 == 0), kept.Count(static diagnostic => diagnostic.Rule == Rules.LinkBroken));
        Assert.Equal("content:1:1: error PK2010: more than 10000 mistakes were found, and the others are not shown; mend these first", kept[^1].ToString());
        Assert.Equal(DiagnosticBag.Most + 1, kept.Length);

        var other = new DiagnosticBag();
        foreach (var diagnostic in kept) other.Add(diagnostic);
        Assert.Equal(kept.AsEnumerable(), other.ToSortedArray());
    }

    private static MemoryTree KitWith(string limits)
    {
        var kit = SampleKit.Create();
        kit["content/site.yml"] = SampleKit.SiteYml + "\n" + limits + "\n";
        kit[Path] = $"---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan.\n# {new string('x', 2_000)}\n---\n\n{string.Join(' ', Enumerable.Repeat("kata", 2_600))}\n\n> - **kuat**\n";
        return kit;
    }

    private sealed class CountingTree(MemoryTree kit, string large, long size) : Generator.Reading.IFileTree
    {
        private int _reads;

        public int Reads => _reads;

        public IEnumerable<string> List(string folder) => large.StartsWith(folder + "/", StringComparison.Ordinal) ? [.. kit.List(folder), large] : kit.List(folder);

        public long SizeOf(string path) => path == large ? size : kit.Read(path)?.LongLength ?? 0;

        public byte[]? Read(string path)
        {
            if (path == large) Interlocked.Increment(ref _reads);
            return kit.Read(path);
        }
    }
}
