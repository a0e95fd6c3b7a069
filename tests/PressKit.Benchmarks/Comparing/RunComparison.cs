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
    private const int LargeFrom = 10_000;
    private const int BareFrom = 1_000;

    private readonly List<string> _missed = [];

    /// <summary>0 when every target is met and the pages agree, 1 otherwise.</summary>
    public int Run(IEnumerable<int> sizes)
    {
        Console.WriteLine("| articles a language | program | wall s | CPU s | memory MB | of Hugo: wall, CPU, memory | of the bare program: wall, CPU |");
        Console.WriteLine("|---:|---|---:|---:|---:|---|---|");
        foreach (var size in sizes) Compare(size);
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
