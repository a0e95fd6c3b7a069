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
