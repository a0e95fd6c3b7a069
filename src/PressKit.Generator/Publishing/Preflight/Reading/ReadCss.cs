using System.Text.RegularExpressions;

namespace PressKit.Generator.Publishing.Preflight.Reading;

/// <summary>Reads <c>url()</c> and <c>@import</c> from a style (CSS Syntax, section 4.3.6); those in comments and those that name a place in the same page are passed over.</summary>
internal static partial class ReadCss
{
    public static IEnumerable<(string Text, int Offset)> Read(string style) =>
        Url().Matches(style)
            .Select(static match => match.Groups["url"])
            .Where(static url => url.Success && !url.Value.StartsWith('#'))
            .Select(static url => (Escape().Replace(url.Value, "$1"), url.Index));

    [GeneratedRegex("""
        /\*.*?(\*/|\z)
        | (url\(\s*|@import\s+)(?<quote>["'])(?<url>(\\.|(?!\k<quote>).)*)\k<quote>
        | url\(\s*(?<url>[^"'()\s]+)\s*\)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Url();

    [GeneratedRegex(@"\\([^0-9a-fA-F\n])")]
    private static partial Regex Escape();
}
