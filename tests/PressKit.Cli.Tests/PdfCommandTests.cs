using PressKit.Generator.Printing;

namespace PressKit.Cli.Tests;

/// <summary>Printing from the command line, with a program in the place of Chromium that writes what it was asked for.</summary>
public sealed class PdfCommandTests : IDisposable
{
    private static readonly string[] Prints = ["press-kit-id.pdf", "press-kit-en.pdf"];

    private readonly KitFolder _kit = new();
    private readonly string? _browser = Environment.GetEnvironmentVariable(Chromium.Variable);

    public PdfCommandTests()
    {
        // The page is the last argument.
        _kit.Write("browser", """
            #!/bin/sh
            for argument; do case "$argument" in --print-to-pdf=*) target="${argument#--print-to-pdf=}" ;; esac; done
            case "$argument" in file://*/press-kit-*.html) ;; *) exit 3 ;; esac
            (ulimit -d && ulimit -c) >"${0%/*}/limits"
            now=$(date -u +%Y%m%d%H%M%S)
            echo "%PDF-1.4 /CreationDate (D:$now+00'00') /ModDate (D:$now+00'00')" >"$target"
            """.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_kit.PathOf("browser"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Environment.SetEnvironmentVariable(Chromium.Variable, _kit.PathOf("browser"));
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Chromium.Variable, _browser);
        _kit.Dispose();
    }

    [Fact]
    public void Pdf_writes_the_documents_and_names_them()
    {
        _kit.Write("_pdf/notes.txt", "mine");
        var (exitCode, output, _) = _kit.Run("pdf");

        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Equal("_pdf/press-kit-id.pdf\n_pdf/press-kit-en.pdf\n", output.ReplaceLineEndings("\n"));
        Assert.Equal(["notes.txt", "press-kit-en.pdf", "press-kit-id.pdf"], _kit.Snapshot("_pdf").Keys);
        Assert.Contains("D:20000101000000", _kit.Snapshot("_pdf")["press-kit-id.pdf"], StringComparison.Ordinal);
        Assert.False(Directory.Exists(_kit.PathOf("_site")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_kit.PathOf(".presskit/cache/work")));
    }

    [Fact]
    public void Browser_may_write_to_four_gigabytes_and_leaves_no_core()
    {
        if (!File.Exists("/usr/bin/prlimit")) return;
        _kit.Run("pdf");
        Assert.Equal($"{4 * 1024 * 1024}\n0\n", File.ReadAllText(_kit.PathOf("limits")));
    }

    [Fact]
    public void Mistake_in_the_kit_leaves_the_last_documents_as_they_were()
    {
        _kit.Run("pdf");
        var before = _kit.Snapshot("_pdf");
        _kit.Write("content/id/articles/dua.md", "---\ntitel: Dua\n---\n");
        var (exitCode, output, messages) = _kit.Run("pdf", "--base-url", "https://example.org/");

        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.Equal("", output);
        Assert.StartsWith("Nothing was printed: ", messages[^1], StringComparison.Ordinal);
        Assert.Equal(before, _kit.Snapshot("_pdf"));
    }

    [Fact]
    public void Without_a_browser_pdf_fails_and_says_what_to_install()
    {
        Environment.SetEnvironmentVariable(Chromium.Variable, _kit.PathOf("nowhere"));
        var (exitCode, _, messages) = _kit.Run("pdf");

        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.Contains(messages, static message => message.Contains("apt-get install chromium", StringComparison.Ordinal));
        Assert.False(Directory.Exists(_kit.PathOf("_pdf")));
    }

    [Fact]
    public void Build_publishes_the_documents_when_asked_and_the_manifest_knows_them()
    {
        var (exitCode, _, messages) = _kit.Run("build", "--pdf", "--verify");

        Assert.True(exitCode == ExitCode.Done, string.Join('\n', messages));
        Assert.All(Prints, print => Assert.Contains($"{print[10..12]}/{print}", _kit.Snapshot().Keys));
        Assert.Equal(ExitCode.Done, _kit.Run("verify", "_site").ExitCode);
        Assert.Equal(ExitCode.Done, _kit.Run("build").ExitCode);
        Assert.DoesNotContain("id/press-kit-id.pdf", _kit.Snapshot().Keys);
    }
}
