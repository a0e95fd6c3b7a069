using System.Diagnostics;

namespace PressKit.Generator;

/// <summary>How long each stage took, in the order in which they ran.</summary>
public sealed class StageTimings
{
    private readonly List<(string Stage, TimeSpan Elapsed)> _stages = [];

    public IReadOnlyList<(string Stage, TimeSpan Elapsed)> Stages => _stages;

    /// <summary>Runs a stage and notes its time.</summary>
    public T Measure<T>(string stage, Func<T> run)
    {
        var start = Stopwatch.GetTimestamp();
        var result = run();
        _stages.Add((stage, Stopwatch.GetElapsedTime(start)));
        return result;
    }

    public void Measure(string stage, Action run) => Measure<object?>(stage, () =>
    {
        run();
        return null;
    });
}
