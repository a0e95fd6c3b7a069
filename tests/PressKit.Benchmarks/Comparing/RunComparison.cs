using System.Globalization;
using PressKit.Benchmarks.Corpus;

namespace PressKit.Benchmarks.Comparing;

/// <summary>
/// Builds the same corpus with PressKit, with Hugo and with the bare program, in turn and from nothing, holds their pages against each
/// other, and says which targets are missed.
/// </summary>
/// <param name="presskit">The published program.</param>
/// <param name="folder">Where corpora and sites are written: a folder in memory, so that no disk is measured.</param>
internal sealed class RunComparison(string presskit, string folder, int runs)
{
    // At most so many times Hugo's wall and CPU time, from this many articles a language on.
    private static readonly (int Articles, double Wall, double Cpu)[] HugoTargets = [(10_000, 0.25, 0.25), (1_000, 1 / 3.0, 1 / 3.0), (100, 1, double.PositiveInfinity), (0, 1.2, double.PositiveInfinity)];
    private const double BareTarget = 2;
    private const double MemoryTarget = 0.25;
    private const double RebuildTarget = 0.25;
    private const double GrowthTarget = 1.15;
    private const double MemoryOfText = 12;
    private const double CheckTarget = 2;
    private const double VersionTarget = 0.06;
    private const int CheckedAt = 1_000;
    private const int Languages = 2;
    private const int LargeFrom = 10_000;
    private const int BareFrom = 1_000;

    private readonly List<string> _missed = [];
    private readonly List<(int Size, ProcessCost Cost)> _sizes = [];

    /// <summary>0 when every target is met and the pages agree, 1 otherwise.</summary>
    public int Run(IEnumerable<int> sizes)
    {
        Console.WriteLine("| articles a language | program | wall s | CPU s | memory MB | of Hugo: wall, CPU, memory | of the bare program: wall, CPU |");
        Console.WriteLine("|---:|---|---:|---:|---:|---|---|");
        foreach (var size in sizes) Compare(size);
        JudgeGrowth();
        DemandSeconds("presskit --version, wall", Repeat(() => ProcessCost.Measure(presskit, "--version")).Wall, VersionTarget);
        foreach (var miss in _missed) Console.WriteLine($"missed: {miss}");
        Console.WriteLine(_missed.Count == 0 ? "All targets are met." : Invariant($"{_missed.Count} targets are missed."));
        return _missed.Count == 0 ? 0 : 1;
    }

    private void Compare(int size)
    {
        var (kit, hugo) = (Path.Combine(folder, Invariant($"kit-{size}")), Path.Combine(folder, Invariant($"hugo-{size}")));
        var (site, bare, self) = (Path.Combine(kit, "_site"), Path.Combine(folder, Invariant($"bare-{size}")), typeof(RunComparison).Assembly.Location);
        WriteKit.Write(kit, size);
        WriteHugoSite.Write(hugo, size);
        var costs = new List<(ProcessCost Own, ProcessCost Hugo, ProcessCost Bare)>();
        for (var run = 0; run < runs; run++)
        {
            foreach (var made in new[] { site, Path.Combine(kit, ".presskit"), bare, Path.Combine(hugo, "public"), Path.Combine(hugo, "resources") }) Delete(made);
            costs.Add((
                ProcessCost.Measure(presskit, "build", "--root", kit),
                ProcessCost.Measure("hugo", "--quiet", "--source", hugo),
                ProcessCost.Measure("dotnet", self, "bare", "--root", kit, "--out", bare)));
        }

        var (own, other, least) = (ProcessCost.Least([.. costs.Select(static cost => cost.Own)]), ProcessCost.Least([.. costs.Select(static cost => cost.Hugo)]), ProcessCost.Least([.. costs.Select(static cost => cost.Bare)]));
        Print(size, "PressKit", own, other, least);
        Print(size, "Hugo", other, other, least);
        Print(size, "bare", least, other, least);
        Judge(size, own, other, least);
        foreach (var difference in CompareOutputs.Compare(site, Path.Combine(hugo, "public")).Take(5)) _missed.Add(Invariant($"{size}: {difference}"));
        _sizes.Add((size, own));
        if (size >= LargeFrom) CompareRebuilds(size, kit, own, other, least);
        if (size == CheckedAt) DemandSeconds("check of 1,000 articles a language, CPU", Repeat(() => ProcessCost.Measure(presskit, "check", "--root", kit)).Cpu, CheckTarget);
        foreach (var made in new[] { kit, hugo, bare }) Delete(made);
    }

    private void Judge(int size, ProcessCost own, ProcessCost hugo, ProcessCost bare)
    {
        var (_, wall, cpu) = HugoTargets.First(target => size >= target.Articles);
        Demand(size, "wall of Hugo", own.Wall / hugo.Wall, wall);
        Demand(size, "CPU of Hugo", own.Cpu / hugo.Cpu, cpu);
        if (size >= LargeFrom) Demand(size, "memory of Hugo", own.Memory / hugo.Memory, MemoryTarget);
        if (size < BareFrom) return;
        Demand(size, "wall of the bare program", own.Wall / bare.Wall, BareTarget);
        Demand(size, "CPU of the bare program", own.Cpu / bare.Cpu, BareTarget);
    }

    // After the pages were held against Hugo's, for it changes one of them; the first build of each pair leaves the last site.
    private void CompareRebuilds(int size, string kit, ProcessCost cold, ProcessCost hugo, ProcessCost bare)
    {
        var article = Directory.EnumerateFiles(Path.Combine(kit, "content", "id", "articles")).Order(StringComparer.Ordinal).ElementAt(size / 2);
        var text = File.ReadAllText(article);
        ProcessCost.Measure(presskit, "build", "--root", kit);
        var unchanged = Repeat(() => ProcessCost.Measure(presskit, "build", "--root", kit));
        var run = 0;
        var changed = Repeat(() =>
        {
            File.WriteAllText(article, text.Replace("title: \"", Invariant($"title: \"{++run} "), StringComparison.Ordinal) + Invariant($"\nKalimat {run}.\n"));
            return ProcessCost.Measure(presskit, "build", "--root", kit);
        });
        File.WriteAllText(article, text);
        Print(size, "PressKit, unchanged", unchanged, hugo, bare);
        Print(size, "PressKit, one article changed", changed, hugo, bare);
        foreach (var (what, cost) in new[] { ("unchanged", unchanged), ("with one article changed", changed) })
        {
            Demand(size, $"wall of a cold build, {what}", cost.Wall / cold.Wall, RebuildTarget);
            Demand(size, $"CPU of a cold build, {what}", cost.Cpu / cold.Cpu, RebuildTarget);
        }
    }

    // From the smallest size that is not all start to the largest.
    private void JudgeGrowth()
    {
        var large = _sizes.Where(static size => size.Size >= BareFrom).OrderBy(static size => size.Size).ToArray();
        if (large.Length < 2) return;
        var ((small, least), (most, greatest)) = (large[0], large[^1]);
        var (before, after) = (least.Cpu / small, greatest.Cpu / most);
        var memory = (greatest.Memory - large[^2].Cost.Memory) * 1024 / (Languages * (most - large[^2].Size));
        Console.WriteLine(Invariant($"CPU an article in two languages: {before * 1000:0.00} ms at {small}, {after * 1000:0.00} ms at {most}; memory a text from {large[^2].Size} on: {memory:0.0} KB"));
        Demand(most, $"CPU an article of {small}", after / before, GrowthTarget);
        if (memory > MemoryOfText) _missed.Add(Invariant($"{most}: {memory:0.0} KB of memory a text, at most {MemoryOfText} are wanted"));
    }

    private ProcessCost Repeat(Func<ProcessCost> measure) => ProcessCost.Least([.. Enumerable.Range(0, runs).Select(_ => measure())]);

    private void DemandSeconds(string what, double seconds, double most)
    {
        Console.WriteLine(Invariant($"{what}: {seconds:0.000} s, at most {most} s is wanted"));
        if (seconds > most) _missed.Add(Invariant($"{what}: {seconds:0.000} s, at most {most} s is wanted"));
    }

    private void Demand(int size, string what, double ratio, double most)
    {
        if (ratio > most) _missed.Add(Invariant($"{size}: {ratio:0.00} times the {what}, at most {most:0.00} is wanted"));
    }

    private static void Print(int size, string program, ProcessCost cost, ProcessCost hugo, ProcessCost bare) => Console.WriteLine(Invariant(
        $"| {size} | {program} | {cost.Wall:0.000} | {cost.Cpu:0.00} | {cost.Memory:0} | {cost.Wall / hugo.Wall:0.00}, {cost.Cpu / hugo.Cpu:0.00}, {cost.Memory / hugo.Memory:0.00} | {cost.Wall / bare.Wall:0.00}, {cost.Cpu / bare.Cpu:0.00} |"));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
