using System.Collections.Immutable;
using PressKit.Generator.Media.Tools;

namespace PressKit.Generator.Printing;

/// <summary>Chromium or a browser of its family by its command line, each document in a process and with a profile of its own.</summary>
public sealed class Chromium : IPrintTool
{
    /// <summary>Names a browser that lies elsewhere, or another one than the first on <c>PATH</c>.</summary>
    public const string Variable = "PRESSKIT_CHROMIUM";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    // Chrome first: where both are there, as on GitHub's runners, a Chromium may lack what its sandbox needs. On a Mac none is on PATH.
    private static readonly ImmutableArray<string> Usual =
        ["google-chrome", "google-chrome-stable", "chrome", "chromium", "chromium-browser", "msedge", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    private readonly string? _program = Programs.Select(FindProgram.OnPath).FirstOrDefault(static program => program is not null);

    /// <summary>The names of the program, the first of which on <c>PATH</c> is used.</summary>
    public static ImmutableArray<string> Programs => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? [named] : Usual;

    public bool CanPrint => _program is not null;

    public string? Print(string folder, string source, string target)
    {
        if (_program is null) return "Chromium is not installed";
        var profile = Path.Combine(folder, "profile-" + Path.GetRandomFileName());
        try
        {
            var outcome = RunProgram.Run(
                _program,
                [
                    "--headless=new",
                    "--user-data-dir=" + profile,
                    // A browser that may not open its own sandbox, as that of root, prints nothing at all with it.
                    .. Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>(),
                    "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-breakpad", "--disable-gpu", "--disable-dev-shm-usage",
                    // Nothing is fetched, neither by the page nor by the browser for itself.
                    "--host-resolver-rules=MAP * ~NOTFOUND", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
                    // Letters stand where the font has them, whatever the screen of this machine.
                    "--font-render-hinting=none",
                    "--no-pdf-header-footer", "--generate-pdf-document-outline",
                    "--print-to-pdf=" + Path.Combine(folder, target),
                    new Uri(Path.Combine(folder, source)).AbsoluteUri,
                ],
                folder,
                new Dictionary<string, string?> { ["TZ"] = "UTC" },
                Limit,
                MemoryLimit.Data);
            return outcome.Problem;
        }
        finally
        {
            if (Directory.Exists(profile)) Directory.Delete(profile, recursive: true);
        }
    }
}
