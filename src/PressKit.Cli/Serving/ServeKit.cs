using System.ComponentModel;
using System.Diagnostics;
using PressKit.Cli.Commands;
using PressKit.Generator;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;

namespace PressKit.Cli.Serving;

/// <summary>Reads a kit, listens, and follows the kit until cancelled. This folder alone knows ASP.NET, which no other command loads.</summary>
internal static class ServeKit
{
    public static async Task<int> RunAsync(ServeOptions options, CommandConsole console, CancellationToken cancellation)
    {
        var log = new PreviewLog(console.Messages);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var watch = new KitWatch(options.Root, static folder => new FileSystemWatcher(folder), log.Say);
        var ready = new TaskCompletionSource<LivePreview>(TaskCreationOptions.RunContinuationsAsynchronously);
        // While all pages are made in the background, whoever asks for one is answered.
        ThreadPool.SetMinThreads(Environment.ProcessorCount + 4, Environment.ProcessorCount + 4);
        try
        {
            await using var server = await PreviewServer.StartAsync(options.Port, new AnswerRequests(options.BasePath, ready.Task, ending.Token).AnswerAsync, ending.Token);
            var url = new Uri($"http://localhost:{server.Port}{options.BasePath}");
            if (options.Port != 0 && server.Port != options.Port) log.Say($"Port {options.Port} is taken; {server.Port} is free.");
            using var preview = new LivePreview(KitSnapshot.Take(options.Root), RequestFor(options.Root, url), log, TimeProvider.System);
            ready.SetResult(preview);
            console.Output.WriteLine($"{url}");
            log.Say("Drafts and what is under embargo are shown. Ctrl+C ends the preview.");
            if (options.OpensBrowser) Open(url, log);
            try
            {
                await preview.FollowAsync(watch, ending.Token);
            }
            finally
            {
                // Answers that go on for ever must not hold up the end.
                await ending.CancelAsync();
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            log.Say("The preview has ended.");
        }

        return ExitCode.Done;
    }

    private static BuildRequest RequestFor(string root, Uri url) => new()
    {
        Files = new DiskTree(root),
        Output = new NoOutput(),
        Now = TimeProvider.System.GetUtcNow(),
        BaseUrl = url,
        WithDrafts = true,
        WithEmbargoed = true,
        WithPageCards = false,
        Workshop = SharedOptions.Workshop(root),
    };

    private static void Open(Uri url, PreviewLog log)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(url.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Exception error) when (error is Win32Exception or FileNotFoundException or InvalidOperationException)
        {
            log.Say($"No browser could be started ({error.Message}); open the address above.");
        }
    }
}
