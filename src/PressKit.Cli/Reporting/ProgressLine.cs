using System.Globalization;
using PressKit.Generator;

namespace PressKit.Cli.Reporting;

/// <summary>Shows on a terminal how far long work is, in one line that goes when the work is done.</summary>
internal sealed class ProgressLine : IDisposable
{
    private const int BarWidth = 30;

    // Short work needs none.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly Lock _writing = new();
    private readonly BuildProgress _progress;
    private readonly TextWriter _messages;
    private readonly Terminal _terminal;
    private readonly ITimer _timer;
    private int _shown;
    private bool _isOver;

    private ProgressLine(BuildProgress progress, TextWriter messages, Terminal terminal)
    {
        (_progress, _messages, _terminal) = (progress, messages, terminal);
        _timer = terminal.Time.CreateTimer(_ => Show(), null, Patience, Interval);
    }

    /// <summary>Runs work, and shows its progress when messages go to a terminal.</summary>
    public static T During<T>(CommandConsole console, Func<BuildProgress?, T> work)
    {
        if (console.Terminal is not { } terminal) return work(null);
        var progress = new BuildProgress();
        using var line = new ProgressLine(progress, console.Messages, terminal);
        return work(progress);
    }

    public void Dispose()
    {
        _timer.Dispose();
        lock (_writing)
        {
            _isOver = true;
            Write("");
        }
    }

    /// <summary>What is shown: the stage, and for one of several items a bar and how many are done.</summary>
    public static string Describe(string stage, int done, int total)
    {
        if (total == 0) return stage + " ...";
        var filled = (int)((long)BarWidth * done / total);
        return string.Create(CultureInfo.InvariantCulture, $"{stage} [{new string('#', filled)}{new string('-', BarWidth - filled)}] {done} of {total}");
    }

    private void Show()
    {
        lock (_writing)
        {
            if (_isOver || _progress.Now is not var (stage, done, total)) return;
            Write(Describe(stage, done, total));
        }
    }

    private void Write(string line)
    {
        if (line.Length == 0 && _shown == 0) return;
        // The last column stays free: many terminals go to the next line after it.
        var room = Math.Max(0, _terminal.Width() - 1);
        if (line.Length > room) line = line[..room];
        _messages.Write('\r' + line.PadRight(Math.Min(_shown, room)) + (line.Length == 0 ? "\r" : ""));
        _messages.Flush();
        _shown = line.Length;
    }
}
