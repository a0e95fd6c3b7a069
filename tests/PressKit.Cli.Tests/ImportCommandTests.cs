namespace PressKit.Cli.Tests;

public sealed class ImportCommandTests : IDisposable
{
    private const string Seed = """
        Pelabuhan baru dibuka

        Menteri membuka pelabuhan baru di kota itu.

        Kantor Berita AntaraKantor Berita Antara26/10/2025

        Pelabuhan itu menampung dua puluh kapal setiap hari, kata menteri.

        Kapal pertama tiba pada pagi hari dan disambut warga.

        Sumber: https://example.org/pelabuhan.html

        Komentar (0)
        """;

    private readonly KitFolder _kit = new();

    public void Dispose() => _kit.Dispose();

    [Fact]
    public void Import_prints_the_file_it_wrote_and_the_kit_builds_with_it()
    {
        _kit.Write("seeds/satu.txt", Seed);
        var (exitCode, output, _) = _kit.Run("import", _kit.PathOf("seeds"));

        Assert.Equal((ExitCode.Done, "content/id/articles/pelabuhan-baru-dibuka.md\n"), (exitCode, output));
        Assert.Equal(ExitCode.Done, _kit.Run("build").ExitCode);
        Assert.Contains("Kapal pertama tiba", _kit.Snapshot()["id/artikel/pelabuhan-baru-dibuka.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Seed_beyond_the_limit_is_named_with_the_setting_and_the_others_are_imported()
    {
        _kit.Write("content/site.yml", File.ReadAllText(_kit.PathOf("content/site.yml")) + "\nlimits: {text_file: 1 KB}\n");
        _kit.Write("seeds/besar.txt", Seed + new string('x', 2000));
        _kit.Write("seeds/satu.txt", Seed);
        var (exitCode, output, messages) = _kit.Run("import", _kit.PathOf("seeds"));

        Assert.Equal((ExitCode.Failed, "content/id/articles/pelabuhan-baru-dibuka.md\n"), (exitCode, output));
        Assert.Equal("seeds/besar.txt:1:1: error PK2009: this file has 2 KB, and at most 1 KB are read; make it smaller, or raise 'limits: text_file' in content/site.yml", messages[^1]);
    }

    [Fact]
    public void Seed_that_is_a_link_is_not_read()
    {
        if (OperatingSystem.IsWindows()) return;
        _kit.Write("outside.txt", Seed);
        _kit.Write("seeds/satu.yml", "title: Judul\n");
        File.CreateSymbolicLink(_kit.PathOf("seeds/dua.txt"), _kit.PathOf("outside.txt"));
        _kit.Write("seeds/satu.txt", Seed);
        File.Delete(_kit.PathOf("seeds/satu.yml"));
        File.CreateSymbolicLink(_kit.PathOf("seeds/satu.yml"), _kit.PathOf("outside.txt"));
        var (exitCode, output, messages) = _kit.Run("import", _kit.PathOf("seeds"));

        Assert.Equal((ExitCode.Failed, ""), (exitCode, output));
        Assert.Equal(["seeds/dua.txt:1:1", "seeds/satu.yml:1:1"], messages.Where(static message => message.Contains("error PK2008", StringComparison.Ordinal)).Select(static message => message[..message.IndexOf(": error", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Nothing_is_imported_through_a_link_out_of_the_kit()
    {
        if (OperatingSystem.IsWindows()) return;
        using var outside = new KitFolder();
        Directory.Delete(_kit.PathOf("content/id/articles"), recursive: true);
        Directory.CreateSymbolicLink(_kit.PathOf("content/id/articles"), outside.PathOf("content/id/articles"));
        _kit.Write("seeds/satu.txt", Seed);
        var (exitCode, _, messages) = _kit.Run("import", _kit.PathOf("seeds"));

        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.Contains("is a symbolic link", messages[^1], StringComparison.Ordinal);
        Assert.Equal("satu.md", Assert.Single(Directory.GetFiles(outside.PathOf("content/id/articles")).Select(Path.GetFileName)));
    }

    [Fact]
    public void Dry_run_writes_nothing()
    {
        _kit.Write("seeds/satu.txt", Seed);
        var (_, output, messages) = _kit.Run("import", _kit.PathOf("seeds"), "--dry-run");
        Assert.Equal("content/id/articles/pelabuhan-baru-dibuka.md\n", output);
        Assert.Equal("satu.txt: content/id/articles/pelabuhan-baru-dibuka.md would be written", messages.First());
        Assert.False(File.Exists(_kit.PathOf("content/id/articles/pelabuhan-baru-dibuka.md")));
    }

    [Fact]
    public void Verbose_lists_the_dropped_lines()
    {
        _kit.Write("seeds/satu.txt", Seed + "\nKomentar (0)\n");
        var (_, _, messages) = _kit.Run("import", _kit.PathOf("seeds"), "--verbose");
        Assert.Contains(messages, static message => message.EndsWith("(below the article): Komentar (0)", StringComparison.Ordinal));
    }

    [Fact]
    public void Language_that_the_kit_does_not_have_is_refused()
    {
        _kit.Write("seeds/satu.txt", Seed);
        var (exitCode, _, messages) = _kit.Run("import", _kit.PathOf("seeds"), "--lang", "fr");

        Assert.Equal(ExitCode.WrongUsage, exitCode);
        Assert.Equal("presskit: this kit has no language 'fr'; it has id, en. Name it in content/site.yml first, or another with --lang", Assert.Single(messages));
        Assert.False(Directory.Exists(_kit.PathOf("content/fr")));
    }

    [Fact]
    public void Control_characters_of_a_seed_do_not_reach_the_terminal()
    {
        _kit.Write("seeds/satu.txt", Seed + "\nKomentar (0)\u001b]0;owned\u0007\u009b31m\n");
        var (_, _, messages) = _kit.Run("import", _kit.PathOf("seeds"), "--verbose");
        Assert.DoesNotContain(messages, static message => message.Any(char.IsControl));
    }

    [Fact]
    public void Refused_file_fails_the_call_and_the_others_go_on()
    {
        _kit.Write("seeds/kosong.txt", "");
        _kit.Write("seeds/satu.txt", Seed);
        var (exitCode, output, messages) = _kit.Run("import", _kit.PathOf("seeds"));

        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.Equal("content/id/articles/pelabuhan-baru-dibuka.md\n", output);
        Assert.Contains(messages, static message => message.Contains("seeds/kosong.txt:1:1: error PK1001", StringComparison.Ordinal));
    }
}
