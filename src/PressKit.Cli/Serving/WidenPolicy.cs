using System.Text.RegularExpressions;

namespace PressKit.Cli.Serving;

/// <summary>Lets a page's Content-Security-Policy (W3C CSP 3) admit the preview's own script and its connection, and nothing else of another origin.</summary>
internal static partial class WidenPolicy
{
    private static readonly string[] Needed = ["script-src", "connect-src"];

    public static string Widen(string html) => Meta().Replace(html, static meta =>
        meta.Value.Contains("content-security-policy", StringComparison.OrdinalIgnoreCase)
            ? Content().Replace(meta.Value, static content => content.Groups["start"].Value + WidenDirectives(content.Groups["policy"].Value) + "\"")
            : meta.Value);

    private static string WidenDirectives(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var name in Needed)
        {
            var index = directives.FindIndex(directive => NameOf(directive) == name);
            var inherited = directives.Find(static directive => NameOf(directive) == "default-src");
            // Without either, everything is allowed.
            if (index < 0 && inherited is null) continue;
            var values = (index < 0 ? inherited! : directives[index]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Where(static value => value is not ("'none'" or "'self'"));
            var widened = string.Join(' ', values.Prepend("'self'").Prepend(name));
            if (index < 0) directives.Add(widened);
            else directives[index] = widened;
        }

        return string.Join("; ", directives);
    }

    private static string NameOf(string directive) => directive.Split(' ', 2)[0].ToLowerInvariant();

    [GeneratedRegex("<meta\\b[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Meta();

    [GeneratedRegex("(?<start>\\bcontent=\")(?<policy>[^\"]*)\"", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Content();
}
