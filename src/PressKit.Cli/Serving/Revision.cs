using PressKit.Generator;
using PressKit.Generator.Planning;

namespace PressKit.Cli.Serving;

/// <summary>The site of one moment. A page is made when it is first asked for; all that is left is made, and checked, in the background.</summary>
internal sealed class Revision
{
    // A browser that has just been told asks for its page first.
    private static readonly TimeSpan HeadStart = TimeSpan.FromMilliseconds(150);

    private readonly BuildRequest _request;
    private readonly PreviewOutput _output;
    private Action _stop = static () => { };
    private CancellationToken _stopped = new(canceled: true);
    private readonly Lazy<bool> _home;
    private readonly Lazy<bool> _doorways;

    /// <param name="number">It grows with every revision.</param>
    /// <param name="earlier">Whose archives' sizes are shown until this one's are known; null at the start.</param>
    public Revision(long number, PlannedSite site, BuildRequest request, PreviewOutput output, Revision? earlier)
    {
        Number = number;
        Site = site;
        _request = request;
        _output = output;
        if (earlier is not null) site.ExpectArchivesAs(earlier.Site);
        _home = new(() =>
        {
            site.MakeHomeAhead();
            return true;
        });
        _doorways = new(() =>
        {
            site.MakeDoorways();
            return true;
        });
    }

    public long Number { get; }

    public PlannedSite Site { get; }

    /// <summary>All files and checks; cancelled when the work in the background is stopped.</summary>
    public Task<BuildResult> Completion { get; private set; } = Task.FromCanceled<BuildResult>(new CancellationToken(canceled: true));

    /// <summary>Starts the work in the background, or goes on with it after <see cref="Stop"/>.</summary>
    public Task<BuildResult> Start()
    {
        if (!_stopped.IsCancellationRequested) return Completion;
        var source = new CancellationTokenSource();
        var token = source.Token;
        (_stop, _stopped) = (source.Cancel, token);
        return Completion = Task.Factory.StartNew(() => Complete(token), token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>The page, or a file that depends on no page; null when it is neither, or could not be made.</summary>
    public ServedFile? Make(string address)
    {
        if (_output.Find(address) is { } made) return made;
        if (Site.FindPage(address) is not { } found) _ = _doorways.Value;
        else if (found.Page.Kind == PageKind.Home) _ = _home.Value;
        else Site.MakePages(found.Group);
        return _output.Find(address);
    }

    /// <summary>A file that is made of all pages; null when there is none of this address.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public async Task<ServedFile?> WaitForAsync(string address, CancellationToken cancellation)
    {
        await Completion.WaitAsync(cancellation);
        return _output.Find(address);
    }

    /// <summary>Stops the work in the background.</summary>
    public void Stop() => _stop();

    private BuildResult Complete(CancellationToken stop)
    {
        stop.WaitHandle.WaitOne(HeadStart);
        stop.ThrowIfCancellationRequested();
        return SitePipeline.Make(Site, _request, new StageTimings(), stop);
    }
}
