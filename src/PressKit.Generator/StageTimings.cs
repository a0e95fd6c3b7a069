using System.Diagnostics;

namespace PressKit.Generator;

/// <summary>How long each stage took, in the order in which they ran.</summary>
/// <param name="progress">Is told which stage runs, and how far it is.</param>
/// <param name="withParts">Notes pages and templates too.</param>
public sealed class StageTimings(BuildProgress? progress = null, bool withParts = false)
{
    private readonly List<StageTime> _stages = [];

    public IReadOnlyList<StageTime> Stages => _stages;

    /// <summary>The pages, each by the address of its first language; null when they are not noted.</summary>
    public PartTimings? Pages { get; } = withParts ? new() : null;

    /// <summary>The templates of pages, each with what it includes; null when they are not noted.</summary>
    public PartTimings? Templates { get; } = withParts ? new() : null;

    /// <summary>Runs a stage and notes its time.</summary>
    public T Measure<T>(string stage, Func<T> run) => Measure(stage, 0, run);

    public void Measure(string stage, Action run) => Measure<object?>(stage, 0, () =>
    {
        run();
        return null;
    });

    /// <summary>Runs a stage for each of its items, from several threads at once.</summary>
    /// <param name="beside">Runs at the same time; null for nothing.</param>
    public void MeasureEach<T>(string stage, IReadOnlyList<T> items, ParallelOptions threads, Action<T> run, Stage? beside = null)
    {
        StageTime? elapsed = null;
        Measure<object?>(stage, items.Count, () =>
        {
            InParallel.ForEach(items, threads, RunOne, beside is null ? null : () => elapsed = TimeOf(beside));
            return null;
        });
        if (elapsed is not null) _stages.Add(elapsed);

        void RunOne(T item)
        {
            run(item);
            progress?.Advance();
        }
    }

    /// <summary>Runs stages at once that need nothing of each other.</summary>
    public void MeasureTogether(ParallelOptions threads, params Stage[] stages)
    {
        progress?.Begin(stages[0].Name, 0);
        _stages.AddRange(InParallel.Select(stages, threads, TimeOf));
    }

    private static StageTime TimeOf(Stage stage)
    {
        var start = Stopwatch.GetTimestamp();
        stage.Run();
        return new StageTime(stage.Name, Stopwatch.GetElapsedTime(start));
    }

    private T Measure<T>(string stage, int items, Func<T> run)
    {
        progress?.Begin(stage, items);
        var start = Stopwatch.GetTimestamp();
        var result = run();
        _stages.Add(new StageTime(stage, Stopwatch.GetElapsedTime(start)));
        return result;
    }
}

/// <summary>A stage that gives nothing back.</summary>
public sealed record Stage(string Name, Action Run);

public sealed record StageTime(string Stage, TimeSpan Elapsed);
