using BenchmarkDotNet.Attributes;
using PressKit.Generator.Publishing;

namespace PressKit.Benchmarks;

/// <summary>A thousand pages of 8 KB: hashed, staged and swapped in, and the last site proven to be what it was.</summary>
[MemoryDiagnoser]
public class WritingBenchmarks
{
    private const int Pages = 1000;

    private readonly byte[] _bytes = new byte[8 * 1024];
    private CorpusPage _page = null!;
    private byte[] _hash = [];

    [GlobalSetup]
    public void Plan()
    {
        _page = new CorpusPage();
        new Random(1).NextBytes(_bytes);
        _hash = System.Security.Cryptography.SHA256.HashData(_bytes);
        WriteSite();
    }

    [GlobalCleanup]
    public void Clean() => _page.Dispose();

    [Benchmark(OperationsPerInvoke = Pages)]
    public void WriteSite()
    {
        using var output = StagedOutput.Begin(Target);
        var site = new SiteWriter(output, _page.Site.Kit);
        for (var number = 0; number < Pages; number++) site.Stage(AddressOf(number), _bytes);
        output.Commit();
    }

    [Benchmark(OperationsPerInvoke = Pages)]
    public long ProveSite()
    {
        using var output = StagedOutput.Begin(Target);
        var size = 0L;
        for (var number = 0; number < Pages; number++) size += output.FindLast(AddressOf(number), _hash) ?? throw new InvalidOperationException("The page has changed.");
        return size;
    }

    private string Target => Path.Combine(_page.Root, "_site");

    private static string AddressOf(int number) => $"id/artikel/{number}.html";
}
