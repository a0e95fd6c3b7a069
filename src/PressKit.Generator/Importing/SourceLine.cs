using System.Text.RegularExpressions;

namespace PressKit.Generator.Importing;

/// <summary>A line that names where the article was first printed: <c>Sumber: …</c>, <c>Nguồn: …</c>.</summary>
internal static partial class SourceLine
{
    private const int LongestName = 100;

    /// <summary>What stands after the label; null when the line is no source line. Empty when the address is on the next line.</summary>
    public static string? ValueOf(string text)
    {
        var match = Labelled().Match(text);
        return match.Success ? match.Groups["value"].Value.Trim() : null;
    }

    /// <summary>Whether the line is a label and an address of any scheme, and nothing else: no sentence that cites one.</summary>
    public static bool IsAddress(string text) => ValueOf(text) is { } value && AnyAddress().IsMatch(value);

    /// <summary>The address when its scheme is http or https; null otherwise.</summary>
    public static string? WebAddress(string value)
    {
        var address = value.Trim('<', '>', '(', ')', '[', ']', ' ');
        var isWeb = Uri.TryCreate(address, UriKind.Absolute, out var url) && url is { Scheme: "http" or "https", Host.Length: > 0 };
        return isWeb && !address.Contains(' ', StringComparison.Ordinal) ? address : null;
    }

    /// <summary>Whether the line is an address alone.</summary>
    public static bool IsBareAddress(string text) => WebAddress(text) is not null;

    /// <summary>Whether a value is a short name and no sentence.</summary>
    public static bool IsName(string value) =>
        value.Length is > 0 and <= LongestName && !Sentences.IsClosed(value) && !Sentences.IsOpen(value) && Sentences.Count(value) == 1;

    [GeneratedRegex(
        @"^\W*(?:sumber(?: (?:berita|artikel|asli|tulisan))?|nguồn(?: (?:tin|bài|bài viết))?|link (?:gốc|sumber|asli)"
        + @"|source)\s*[:：]\s*(?<value>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^[<(\[]?[a-z][a-z0-9+.-]*:\S+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AnyAddress();
}
