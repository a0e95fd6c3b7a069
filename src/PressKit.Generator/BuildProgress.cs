namespace PressKit.Generator;

/// <summary>How far long work has come. Written by the threads that do it, read by any other.</summary>
public sealed class BuildProgress
{
    private volatile StageCount? _stage;

    /// <summary>The stage that runs, how many of its items are done and how many there are; 0 of 0 for a stage that is one piece. Null before the first.</summary>
    public (string Stage, int Done, int Total)? Now => _stage is { } stage ? (stage.Name, Volatile.Read(ref stage.Done), stage.Total) : null;

    internal void Begin(string stage, int total) => _stage = new StageCount(stage, total);

    internal void Advance()
    {
        if (_stage is { } stage) Interlocked.Increment(ref stage.Done);
    }

    private sealed class StageCount(string name, int total)
    {
        public int Done;

        public string Name => name;

        public int Total => total;
    }
}
