using System.Text.Json;
using PressKit.Cli.Reporting;
using PressKit.Generator.Diagnostics;

namespace PressKit.Cli.Tests;

/// <summary>What a run of GitHub Actions shows, which anyone may read.</summary>
public sealed class CiReportTests : IDisposable
{
    private const string Secret = "---\ntitle: Rahasia Besar\ndate: 2025-10-25\nsummary: Rahasia.\nembargo: 2999-01-01T00:00Z\n---\n\nRahasia.\n";
    private readonly KitFolder _kit = new();

    public void Dispose() => _kit.Dispose();

    [Theory]
    [InlineData("build", "## Built the kit")]
    [InlineData("check", "## Checked the kit")]
    public void Summary_counts_what_is_withheld_and_does_not_name_it(string command, string title)
    {
        _kit.Write("content/id/articles/rahasia.md", Secret);
        _kit.Write("content/id/articles/konsep.md", "---\ntitle: Konsep\ndate: 2025-10-25\nsummary: Konsep.\ndraft: true\n---\n");
        _kit.Write("content/id/articles/dua.md", "---\ntitle: Dua\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n");
        var (exitCode, said) = RunInActions(command);
        var summary = File.ReadAllText(_kit.PathOf("summary.md"));

        Assert.Equal(ExitCode.Done, exitCode);
        Assert.StartsWith(title + "\n", summary, StringComparison.Ordinal);
        Assert.Contains("| Withheld | 2 |\n", summary, StringComparison.Ordinal);
        Assert.Contains("| Translations | 1 missing, 0 stale, 1 not recorded |\n", summary, StringComparison.Ordinal);
        Assert.Contains("| Languages | id, en |\n", summary, StringComparison.Ordinal);
        Assert.Contains("warning PK3001", summary, StringComparison.Ordinal);
        AssertNoSecret(summary + said);
    }

    [Fact]
    public void Failed_build_lists_its_errors_in_the_summary()
    {
        _kit.Write("content/id/articles/dua.md", "---\ntitle: Dua\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\n[x](a|b.md)\n");
        var (exitCode, _) = RunInActions("build");

        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.Contains("| content/id/articles/dua.md:7:5 | error PK4101 | the link 'a\\|b.md' leads to no page of this kit", File.ReadAllText(_kit.PathOf("summary.md")), StringComparison.Ordinal);
    }

    // github.com/actions/runner reads '::' at the start of a line and '##[' anywhere in it.
    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("check", "--format", "json")]
    [InlineData("import", "seeds", "--verbose")]
    public void Text_of_a_kit_is_no_command_to_the_runner(params string[] arguments)
    {
        if (OperatingSystem.IsWindows()) return;
        const string Attack = "##[stop-commands]x ##[set-output name=site]/etc ##vso[task.x]y";
        _kit.Write("content/id/articles/##[error]x.md", Attack);
        _kit.Write("content/id/articles/dua.md", $"---\ntitle: Dua\ndate: '{Attack}'\nsummary: Ringkasan.\n{Attack}: x\n---\n\n[x](<{Attack}>)\n");
        _kit.Write("seeds/::error::##[warning]x.txt", $"{Attack}\n\nHanoi, 25 Oktober 2025\n\n::error::{Attack} dan seterusnya dalam kalimat yang panjang.\n\nBagikan:\n\n::set-output name=site::/etc\n");
        _kit.Write("templates/about.sbn-html", "  ::error::x {{ ##[error] \n");
        var (_, said) = RunInActions([.. arguments.Select(argument => argument == "seeds" ? _kit.PathOf("seeds") : argument)]);

        Assert.NotEqual("", said);
        Assert.All(said.Split('\n'), static line =>
        {
            Assert.DoesNotContain("##vso[", line, StringComparison.OrdinalIgnoreCase);
            // A line that is a command already is read as no other.
            if (line.StartsWith("::", StringComparison.Ordinal)) Assert.Matches("^::(error|warning|notice) file=(content|templates|seeds)", line);
            else Assert.False(line.Contains("##[", StringComparison.Ordinal) || line.TrimStart().StartsWith("::", StringComparison.Ordinal), line);
        });
    }

    [Fact]
    public void Status_lists_no_path_of_what_is_withheld()
    {
        _kit.Write("content/id/articles/rahasia.md", Secret);
        _kit.Write("content/id/articles/konsep.md", "---\ntitle: Konsep\ndate: 2025-10-25\nsummary: Konsep.\ndraft: true\n---\n");
        var (exitCode, said) = RunInActions("status");

        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Contains("content/en/articles/satu.md", said, StringComparison.Ordinal);
        AssertNoSecret(said);
        Assert.Contains("konsep.md", _kit.Run("status").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_holds_the_figures_of_the_build()
    {
        _kit.Run("build", "--report", "report.json");
        var report = JsonDocument.Parse(File.ReadAllText(_kit.PathOf("report.json"))).RootElement;

        Assert.True(report.GetProperty("published").GetBoolean());
        Assert.Equal(6, report.GetProperty("pages").GetInt32());
        Assert.Equal(["id", "en"], report.GetProperty("languages").EnumerateArray().Select(static language => language.GetString()));
        Assert.True(report.GetProperty("bytes").GetInt64() > 1000);
        Assert.Equal(0, report.GetProperty("errors").GetInt32());
        Assert.Equal(1, report.GetProperty("translations").GetProperty("unrecorded").GetInt32());
    }

    [Fact]
    public void Report_of_a_failed_build_says_so()
    {
        _kit.Write("content/id/articles/dua.md", "---\ntitle: Dua\n---\n");
        Assert.Equal(ExitCode.Failed, _kit.Run("build", "--report", "report.json").ExitCode);
        Assert.False(JsonDocument.Parse(File.ReadAllText(_kit.PathOf("report.json"))).RootElement.GetProperty("published").GetBoolean());
    }

    [Fact]
    public void Words_of_a_message_are_no_markup_in_the_summary()
    {
        Diagnostic[] found = [new(Rules.LinkBroken, Place.StartOf("a.md"), "the link '<img src=x>`|[a](b)\n# c'")];
        var summary = JobSummary.ToMarkdown("Title", EmptyReport, found);
        Assert.Contains("| a.md:1:1 | error PK4101 | the link '&lt;img src\\=x\\>\\`\\|\\[a\\]\\(b\\)␊\\# c' |\n", summary, StringComparison.Ordinal);
    }

    private static BuildReport EmptyReport => new()
    {
        IsPublished = false,
        Pages = 0,
        Languages = [],
        Files = 0,
        Bytes = 0,
        Errors = 1,
        Warnings = 0,
        Notices = 0,
        Withheld = 0,
        MissingTranslations = 0,
        StaleTranslations = 0,
        UnrecordedTranslations = 0,
        Elapsed = TimeSpan.Zero,
    };

    private (int ExitCode, string Said) RunInActions(params string[] arguments)
    {
        using var said = new StringWriter();
        var exitCode = PressKitApp.Run([.. arguments, "--root", _kit.Root], new CommandConsole(said, said, new GitHubActions(_kit.PathOf("summary.md"))));
        return (exitCode, said.ToString());
    }

    private static void AssertNoSecret(string text)
    {
        Assert.DoesNotContain("rahasia", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("konsep", text, StringComparison.OrdinalIgnoreCase);
    }
}
