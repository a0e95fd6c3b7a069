using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using PressKit.Cli.Serving;

namespace PressKit.Cli.Tests.Serving;

/// <summary>The preview of a kit on a free port, with one listener that hears every state.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    // Reached only when what is waited for never comes.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _ending = new();
    private readonly FirstLineWriter _output = new();
    private readonly StringWriter _messages = new();
    private readonly Channel<PreviewState> _states = Channel.CreateUnbounded<PreviewState>();
    private readonly HttpClient _client;
    private readonly Task<int> _running;
    private Task _listening = Task.CompletedTask;

    private RunningPreview(KitFolder kit, string basePath, int port)
    {
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        _running = Task.Run(() => ServeKit.RunAsync(new ServeOptions(kit.Root, port, basePath, OpensBrowser: false), new CommandConsole(_output, TextWriter.Synchronized(_messages)), _ending.Token));
    }

    public Uri Url { get; private set; } = new("http://localhost/");

    public PreviewState State { get; private set; } = new(0, 0, true, [], 0);

    public string Messages => _messages.ToString();

    public static async Task<RunningPreview> StartAsync(KitFolder kit, string basePath = "/", int port = 0)
    {
        var preview = new RunningPreview(kit, basePath, port);
        var first = await Task.WhenAny(preview._output.FirstLine, preview._running).WaitAsync(Patience);
        if (first == preview._running) await preview._running;
        preview.Url = new Uri(await preview._output.FirstLine);
        preview._client.BaseAddress = preview.Url;
        preview._listening = preview.ListenAsync();
        await preview.UntilAsync(static _ => true);
        return preview;
    }

    /// <summary>Waits for a state, which may have come before.</summary>
    public async Task<PreviewState> UntilAsync(Func<PreviewState, bool> isAwaited)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (State.Revision == 0 || !isAwaited(State)) State = await _states.Reader.ReadAsync(patience.Token);
        return State;
    }

    /// <summary>Changes the kit and waits for the pages made of it.</summary>
    public async Task<PreviewState> AfterAsync(Action change)
    {
        var before = State.Pages;
        change();
        return await UntilAsync(state => state.Pages > before && state.IsWhole);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(new Uri(path, UriKind.Relative));

    public Task<string> TextAsync(string path) => _client.GetStringAsync(new Uri(path, UriKind.Relative));

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _client.SendAsync(request);

    /// <summary>The status of a request whose path is sent as it is written.</summary>
    public async Task<int> StatusOfRawAsync(string path)
    {
        using var connection = new TcpClient("127.0.0.1", Url.Port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        var status = await reader.ReadLineAsync() ?? "";
        return int.Parse(status.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Ends the preview and gives its exit code.</summary>
    public async Task<int> EndAsync()
    {
        await _ending.CancelAsync();
        return await _running.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        await _listening.WaitAsync(Patience);
        _client.Dispose();
        _ending.Dispose();
        await _output.DisposeAsync();
        await _messages.DisposeAsync();
    }

    private async Task ListenAsync()
    {
        try
        {
            await using var stream = await _client.GetStreamAsync(new Uri(".presskit/events", UriKind.Relative));
            using var reader = new StreamReader(stream);
            while (await reader.ReadLineAsync() is { } line)
            {
                if (line.StartsWith("data: ", StringComparison.Ordinal)) _states.Writer.TryWrite(JsonSerializer.Deserialize(line["data: ".Length..], PreviewStateContext.Default.PreviewState)!);
            }
        }
        catch (Exception error) when (error is IOException or HttpRequestException)
        {
            // The preview has ended.
        }
    }

    /// <summary>Takes what goes to standard output: the address.</summary>
    private sealed class FirstLineWriter : StringWriter
    {
        private readonly TaskCompletionSource<string> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> FirstLine => _first.Task;

        public override void WriteLine(string? value) => _first.TrySetResult(value ?? "");
    }
}
