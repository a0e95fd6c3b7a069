using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace PressKit.Cli.Tests.Serving;

/// <summary>Whatever is sent to the preview, it answers without a fault of its own and goes on, and no file leaves but those of the site.</summary>
public sealed class RequestFuzzTests : IDisposable
{
    private const string Secret = "rahasia-di-luar-situs";

    private static readonly string[] Requests =
    [
        "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /id/artikel/satu.html?a=b#c HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nRange: bytes=0-9\r\nIf-None-Match: \"x\"\r\n\r\n",
        "HEAD /assets/style.css HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAccept-Encoding: gzip, br\r\n\r\n",
        "POST /.presskit/preview.js HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc",
        "GET /../../secret.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    ];

    private static readonly string[] Pieces =
    [
        "/", "//", "/../", "/..%2f..%2f", "/%2e%2e/", "/..;/", "\\..\\", "%00", "%0d%0aSet-Cookie:x", "%", "%zz", "%ff", "%c0%af", "\0", "\r\n", "\r", "\n", " ", "\t", "é", "\u202e", "secret.txt", "content/site.yml", "/etc/passwd", "file:///etc/passwd",
        "http://attacker.example/", "*", "?", "#", "GET", "CONNECT", "HTTP/0.9", "HTTP/2.0", "Host: attacker.example", "Host:", "Transfer-Encoding: chunked\r\n", "Content-Length: -1\r\n", "Content-Length: 99999999999\r\n", "Range: bytes=-1,5-,9-3\r\n", "Upgrade: websocket\r\n", ":", "index.html", "CON", ".presskit/", "'\"<script>",
    ];

    private readonly KitFolder _kit = new();

    public RequestFuzzTests() => _kit.Write("secret.txt", Secret);

    public void Dispose() => _kit.Dispose();

    [Fact]
    public async Task Preview_answers_any_request_and_goes_on()
    {
        await using var preview = await RunningPreview.StartAsync(_kit);
        var (cases, first) = (Math.Max(1, Number("PRESSKIT_FUZZ_CASES", 5_000) / 20), Number("PRESSKIT_FUZZ_SEED", 1));
        var answered = 0;
        for (var seed = first; seed < first + cases; seed++)
        {
            var request = Mutate(Requests[seed % Requests.Length], new Random(seed));
            var answer = await AnswerAsync(preview.Url.Port, request);
            if (answer.StartsWith("HTTP/1.1 ", StringComparison.Ordinal)) answered++;
            // 505 is the right answer to a version of HTTP that does not exist.
            Assert.False(answer.StartsWith("HTTP/1.1 500", StringComparison.Ordinal) || answer.Contains(Secret, StringComparison.Ordinal), $"PRESSKIT_FUZZ_SEED={seed.ToString(CultureInfo.InvariantCulture)}: {request}\n{answer}");
        }

        // A few requests end the connection.
        Assert.InRange(answered, cases * 9 / 10, cases);
        Assert.Equal(200, await preview.StatusOfRawAsync("/id/index.html"));
    }

    private static string Mutate(string request, Random random)
    {
        for (var count = random.Next(1, 5); count > 0; count--)
        {
            var at = random.Next(request.Length + 1);
            var length = random.Next(2) == 0 ? 0 : Math.Min(random.Next(8), request.Length - at);
            var piece = Pieces[random.Next(Pieces.Length)];
            request = request.Remove(at, length).Insert(at, random.Next(20) == 0 ? string.Concat(Enumerable.Repeat(piece, 2_000)) : piece);
        }

        return request;
    }

    private static async Task<string> AnswerAsync(int port, string request)
    {
        using var connection = new TcpClient("127.0.0.1", port);
        await using var stream = connection.GetStream();
        try
        {
            // What is not a whole request ends with the one that follows, which is.
            await stream.WriteAsync(Encoding.UTF8.GetBytes($"{request}\r\n\r\n{Requests[0]}"));
            var answer = new byte[64 * 1024];
            var length = await stream.ReadAsync(answer).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
            return Encoding.Latin1.GetString(answer, 0, length);
        }
        catch (IOException)
        {
            // The preview has closed the connection.
            return "";
        }
    }

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
}
