using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using PressKit.Generator;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;

namespace PressKit.Cli.Serving;

/// <summary>
/// The site of a kit that is being edited. A change is read and planned at once, and shown when that finds no error; the pages are
/// made as they are asked for, and the whole is made and checked behind them.
/// </summary>
internal sealed class LivePreview : IDisposable
{
    // What is wrong for a moment, because a file is half written or on its way to another name, is mended by then.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(60);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly BuildRequest _template;
    private readonly TimeProvider _time;
    private readonly PreviewLog _log;
    private readonly ReadingMemory _memory = new();
    private readonly ConcurrentDictionary<string, ServedFile> _lastGood = new(StringComparer.Ordinal);
    private readonly Announcements<PreviewState> _state;
    private KitSnapshot _kit;
    private volatile Revision? _shown;
    private long _number;

    /// <param name="request">How to build; files, output and moment are set for each revision.</param>
    public LivePreview(KitSnapshot kit, BuildRequest request, PreviewLog log, TimeProvider time)
    {
        _kit = kit;
        _template = request with { Memory = _memory, Threads = Math.Max(1, Environment.ProcessorCount - 1) };
        _time = time;
        _log = log;
        // A page of a former server, still open, is out of date for this one.
        _number = time.GetUtcNow().ToUnixTimeMilliseconds();
        _state = new(new PreviewState(_number, _number, IsWhole: true, [], 0));
        var attempt = Attempt(kit);
        if (!Show(attempt, isStyleOnly: false)) Reject(attempt);
        log.Found(attempt.Diagnostics);
        if (_shown is not null) _ = CompleteAsync(_shown);
    }

    public PreviewState State => _state.Newest;

    public IAsyncEnumerable<PreviewState> ListenAsync(CancellationToken cancellation) => _state.ListenAsync(cancellation);

    /// <summary>Follows the kit until cancelled.</summary>
    public async Task FollowAsync(KitWatch watch, CancellationToken cancellation)
    {
        while (true)
        {
            var change = await watch.NextAsync(cancellation);
            var started = Stopwatch.GetTimestamp();
            // The newest words come first.
            _shown?.Stop();
            var attempt = Read(change);
            if (attempt is null || attempt.HasErrors || attempt.Kit.MissingFrom(_kit).Any())
            {
                change = await watch.GatherAsync(change, Settling, cancellation);
                attempt = Read(change with { IsAnywhere = true }, attempt);
            }

            if (attempt is not null && !attempt.Kit.ChangesSince(_kit).IsEmpty) Take(attempt, Stopwatch.GetElapsedTime(started));
            if (_shown is { Completion.IsCompletedSuccessfully: false } shown) _ = CompleteAsync(shown);
        }
    }

    /// <summary>The file of an address as it is now, or as it last was where a mistake keeps it from being made; null when the site has none.</summary>
    public async Task<ServedFile?> FindAsync(string address, CancellationToken cancellation)
    {
        while (_shown is { } revision)
        {
            var isPage = revision.Site.FindPage(address) is not null;
            var file = revision.Make(address);
            if (isPage) ReportPage(revision);
            if (file is not null)
            {
                if (address.EndsWith(".html", StringComparison.Ordinal)) _lastGood[address] = file;
                return file;
            }

            if (!revision.Site.Plan.Addresses.Contains(address)) return null;
            if (isPage) return _lastGood.GetValueOrDefault(address);
            try
            {
                return await revision.WaitForAsync(address, cancellation) ?? _lastGood.GetValueOrDefault(address);
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                // Something changed: the work goes on, or another revision makes the file.
                await Task.Delay(Pause, cancellation);
            }
        }

        return null;
    }

    /// <summary>What is shown now; null until the kit could be read once.</summary>
    public Revision? Shown => _shown;

    public void Dispose() => _shown?.Stop();

    // Null when nothing can be read now or nothing has changed.
    private Planned? Read(KitChange change, Planned? earlier = null)
    {
        try
        {
            var kit = change.ApplyTo(earlier?.Kit ?? _kit);
            if (earlier is not null && kit.ChangesSince(earlier.Kit).IsEmpty) return earlier;
            return kit.ChangesSince(_kit).IsEmpty ? null : Attempt(kit);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Whoever is writing is heard again at the end.
            return null;
        }
    }

    private Planned Attempt(KitSnapshot kit)
    {
        var output = new PreviewOutput();
        var request = _template with { Files = kit, Output = output, Now = _time.GetUtcNow() };
        var diagnostics = new DiagnosticBag();
        var site = SitePipeline.Plan(request, diagnostics, new StageTimings());
        return new Planned(kit, site, request, output, site?.FoundSoFar ?? diagnostics.ToSortedArray());
    }

    private void Take(Planned attempt, TimeSpan elapsed)
    {
        var changes = attempt.Kit.ChangesSince(_kit);
        _kit = attempt.Kit;
        if (!Show(attempt, changes.All(IsStyleSheet))) Reject(attempt);
        _log.Changed(changes, elapsed, _state.Newest, attempt.Diagnostics);
    }

    private static bool IsStyleSheet(string path) => path.StartsWith("templates/assets/", StringComparison.Ordinal) && path.EndsWith(".css", StringComparison.Ordinal);

    private bool Show(Planned attempt, bool isStyleOnly)
    {
        // Before anything could be shown, what can be read of a kit is better than nothing.
        if (attempt.Site is not { } site || (attempt.HasErrors && _shown is not null)) return false;
        var revision = new Revision(++_number, site, attempt.Request, attempt.Output, _shown);
        _shown = revision;
        _state.Announce(state => Say(attempt.Diagnostics, state with { Revision = revision.Number, Pages = isStyleOnly ? state.Pages : revision.Number, IsWhole = !attempt.HasErrors }));
        return true;
    }

    private void Reject(Planned attempt) => _state.Announce(state => Say(attempt.Diagnostics, state with { IsWhole = false }));

    private static PreviewState Say(ImmutableArray<Diagnostic> diagnostics, PreviewState state)
    {
        var errors = diagnostics.Where(static diagnostic => diagnostic.Severity == Severity.Error).Select(PreviewError.Of).ToImmutableArray();
        return state with
        {
            Errors = errors.AsSpan().SequenceEqual(state.Errors.AsSpan()) ? state.Errors : errors,
            Warnings = diagnostics.Count(static diagnostic => diagnostic.Severity == Severity.Warning),
        };
    }

    // Mistakes of a page are known when it is made; those of all others follow.
    private void ReportPage(Revision revision)
    {
        if (!revision.Completion.IsCompleted) _ = Task.Run(() => Report(revision, revision.Site.FoundSoFar));
    }

    private void Report(Revision revision, ImmutableArray<Diagnostic> diagnostics) =>
        _state.Announce(state => state.Revision == revision.Number && state.IsWhole ? Say(diagnostics, state) : state);

    private async Task CompleteAsync(Revision revision)
    {
        try
        {
            var result = await revision.Start();
            Report(revision, result.Diagnostics);
            if (ReferenceEquals(revision, _shown)) _log.Checked(result);
        }
        catch (OperationCanceledException)
        {
            // Something changed.
        }
        catch (Exception error)
        {
            // Pages can be shown all the same, and the next change starts anew.
            _log.Say($"The check was given up: {error.GetBaseException().Message}");
        }
    }

    /// <summary>A kit as far as it could be read and planned.</summary>
    private sealed record Planned(KitSnapshot Kit, PlannedSite? Site, BuildRequest Request, PreviewOutput Output, ImmutableArray<Diagnostic> Diagnostics)
    {
        public bool HasErrors { get; } = Diagnostics.Any(static diagnostic => diagnostic.Severity == Severity.Error);
    }
}
