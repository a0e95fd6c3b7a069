using System.Text.RegularExpressions;

namespace PressKit.Generator.Markdown;

/// <summary>Comments to PressKit in a text, <c>&lt;!-- presskit: … --&gt;</c> on a line of their own; no reader sees them.</summary>
internal static partial class EditorComments
{
    /// <summary>The text with blanks in their place, so that every offset stays as it was.</summary>
    public static string Blank(string text) =>
        text.Contains("<!-- presskit:", StringComparison.Ordinal) ? Comment().Replace(text, static match => new string(' ', match.Length)) : text;

    [GeneratedRegex("^<!-- presskit:[^\n]*-->[ \t\r]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();
}
