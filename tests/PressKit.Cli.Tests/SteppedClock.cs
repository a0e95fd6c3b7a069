namespace PressKit.Cli.Tests;

/// <summary>A clock that stands still until a test moves it, and then runs what is due.</summary>
internal sealed class SteppedClock : TimeProvider
{
    private readonly List<SteppedTimer> _timers = [];
    private TimeSpan _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SteppedTimer(() => callback(state), _now + dueTime, period);
        _timers.Add(timer);
        return timer;
    }

    public void Advance(TimeSpan time)
    {
        _now += time;
        foreach (var timer in _timers) timer.RunUntil(_now);
    }

    private sealed class SteppedTimer(Action run, TimeSpan due, TimeSpan period) : ITimer
    {
        private TimeSpan? _due = due;

        public void RunUntil(TimeSpan now)
        {
            for (; _due <= now; _due += period) run();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public void Dispose() => _due = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
