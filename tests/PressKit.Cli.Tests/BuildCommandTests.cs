namespace PressKit.Cli.Tests;

public sealed class BuildCommandTests : IDisposable
{
    private readonly KitFolder _kit = new();

    public void Dispose() => _kit.Dispose();

    [Fact]
    public void Build_writes_the_site_and_nothing_to_standard_output()
    {
        var (exitCode, output, messages) = _kit.Run("build");

        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Equal("", output);
        Assert.StartsWith("Built 6 pages", messages[^1], StringComparison.Ordinal);
        Assert.Contains("id/artikel/satu.html", _kit.Snapshot().Keys);
    }

    [Fact]
    public void Six_mistakes_are_named_in_one_run_and_the_last_site_stays()
    {
        _kit.Run("build");
        var before = _kit.Snapshot();

        _kit.Write("content/id/articles/kunci.md", "---\ntitle: Kunci\ntanggal: 2025-10-25\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n");
        _kit.Write("content/id/articles/tanggal.md", "---\ntitle: Tanggal\ndate: 2025-13-45\nsummary: Ringkasan.\n---\n");
        _kit.Write("content/id/articles/tautan.md", "---\ntitle: Tautan\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\nLihat [ini](tautn.md).\n");
        _kit.Write("content/id/articles/yaml.md", "---\ntitle: \"Yaml\ndate: 2025-10-25\n---\n");
        _kit.Write("content/id/articles/ganda.md", "---\ntitle: Ganda\ndate: 2025-10-25\nsummary: Ringkasan.\nslug: satu\n---\n");
        _kit.Write("templates/section.sbn-html", "<h1>{{ page.title }}</h1>\n<p>{{ articels.size }}</p>\n");
        var (exitCode, _, messages) = _kit.Run("build");

        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.Equal(
            [
                "content/id/articles/kunci.md:3:1: error PK2103: key 'tanggal' is not known here; did you mean 'date'?",
                "content/id/articles/satu.md:1:1: error PK4001: the address 'id/artikel/satu.html' is claimed by content/id/articles/ganda.md and content/id/articles/satu.md; give one of them another 'slug'",
                "content/id/articles/tanggal.md:3:7: error PK2106: 'date' is '2025-13-45'; a date such as 2025-10-25 or 2025-10-25T15:22:41+07:00 is expected",
                "content/id/articles/tautan.md:7:13: error PK4101: the link 'tautn.md' leads to no page of this kit; did you mean 'tautan.md'?",
                "templates/section.sbn-html:2:7: error PK6003: `articels` is not defined; did you mean `articles`?",
            ],
            messages.Where(static message => message.Contains("error PK", StringComparison.Ordinal) && !message.Contains("PK2101", StringComparison.Ordinal)));
        Assert.Contains(messages, static message => message.StartsWith("content/id/articles/yaml.md:2:8: error PK2101: this is not valid YAML", StringComparison.Ordinal));
        Assert.Equal(before, _kit.Snapshot());
    }

    [Fact]
    public void Site_does_not_depend_on_the_folder_the_kit_lies_in()
    {
        using var other = new KitFolder();
        _kit.Run("build", "--base-url", "https://example.org/kit/");
        other.Run("build", "--base-url", "https://example.org/kit/", "--output", "elsewhere/public");

        Assert.Equal(_kit.Snapshot(), other.Snapshot("elsewhere/public"));
    }

    [Fact]
    public void Warning_fails_a_strict_build()
    {
        _kit.Write("content/id/articles/dua.md", "---\ntitle: Dua\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n");

        Assert.Equal(ExitCode.Done, _kit.Run("build").ExitCode);
        Assert.Equal(ExitCode.Failed, _kit.Run("build", "--strict").ExitCode);
    }

    [Fact]
    public void Folder_of_somebody_else_is_not_replaced_without_force()
    {
        _kit.Write("public/thesis.txt", "years of work");

        Assert.Equal(ExitCode.WrongUsage, _kit.Run("build", "--output", "public").ExitCode);
        Assert.True(File.Exists(_kit.PathOf("public/thesis.txt")));
        Assert.Equal(ExitCode.Done, _kit.Run("build", "--output", "public", "--force").ExitCode);
    }

    [Fact]
    public void Second_build_into_a_folder_is_refused_in_one_clear_line()
    {
        using var running = Generator.Publishing.StagedOutput.Begin(_kit.PathOf("_site"));
        var (exitCode, _, messages) = _kit.Run("build");

        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.StartsWith("presskit: another build is writing to", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Verified_build_says_so()
    {
        var (exitCode, _, messages) = _kit.Run("build", "--verify");

        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Equal("A second build under other conditions gave the same bytes.", messages[^1]);
    }

    [Fact]
    public void What_is_held_back_is_counted_with_its_hour_and_not_named()
    {
        _kit.Write("content/id/articles/rahasia.md", "---\ntitle: Rahasia\ndate: 2025-10-25\nsummary: Rahasia.\nembargo: 2025-10-25T09:00+07:00\nrahasia: x\n---\n");
        var (_, _, messages) = _kit.Run("build", "--now", "2025-10-25T01:59:59Z");

        Assert.Contains(messages, static message => message.Contains("1 under embargo until 2025-10-25 09:00 WIB (2025-10-25 02:00 UTC)", StringComparison.Ordinal));
        Assert.Contains(messages, static message => message.StartsWith("withheld #1:6:1: error PK2103", StringComparison.Ordinal));
        Assert.DoesNotContain(messages, static message => message.Contains("rahasia", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("build", "--output", ".")]
    [InlineData("build", "--output", "..")]
    [InlineData("build", "--output", "content")]
    [InlineData("build", "--output", "content", "--force")]
    [InlineData("build", "--output", "content/id/site", "--force")]
    [InlineData("build", "--now", "2025-10-25")]
    [InlineData("build", "--base-url", "example.org")]
    [InlineData("build", "--outptu", "x")]
    [InlineData("import", "no-such-file.txt")]
    [InlineData("publish", "x", "y")]
    [InlineData("verify", "content")]
    [InlineData("check", "--against", "no-such-file.json")]
    [InlineData("check", "--against", "content/site.yml")]
    public void Wrong_usage_exits_with_2_and_one_clear_line(params string[] arguments)
    {
        var (exitCode, _, messages) = _kit.Run(arguments);

        Assert.Equal(ExitCode.WrongUsage, exitCode);
        Assert.StartsWith("presskit: ", messages[0], StringComparison.Ordinal);
        Assert.True(File.Exists(_kit.PathOf("content/site.yml")));
    }

    [Fact]
    public void Missing_root_is_wrong_usage()
    {
        using var messages = new StringWriter();
        Assert.Equal(ExitCode.WrongUsage, PressKitApp.Run(["build", "--root", _kit.PathOf("nowhere")], new CommandConsole(TextWriter.Null, messages)));
        Assert.Contains("there is no folder", messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Timings_name_every_stage()
    {
        var stages = _kit.Run("build", "--timings").Messages.Where(static message => message.EndsWith(" ms", StringComparison.Ordinal)).Select(static message => message.Split("  ")[0]);
        Assert.Equal(["compare", "read", "theme", "pair", "release", "measure", "plan", "originals", "pictures", "templates", "models", "cards", "digest", "pages", "archives", "home", "sitemap", "site files", "search", "checks", "publish", "record"], stages);
    }

    [Fact]
    public void Timings_name_the_slowest_pages_and_templates()
    {
        var messages = _kit.Run("build", "--timings").Messages;
        Assert.Contains(messages, static message => message.EndsWith("      1 × id/artikel/satu.html", StringComparison.Ordinal));
        Assert.Contains(messages, static message => message.EndsWith("      2 × article.sbn-html", StringComparison.Ordinal));
        Assert.DoesNotContain(_kit.Run("build").Messages, static message => message.Contains(" × ", StringComparison.Ordinal));
    }
}
