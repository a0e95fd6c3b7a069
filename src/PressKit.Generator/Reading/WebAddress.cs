namespace PressKit.Generator.Reading;

/// <summary>An absolute address that a reader can follow.</summary>
internal static class WebAddress
{
    public const string Expected = "an address that starts with https://";

    /// <summary>The address, or null when it is not absolute or of another scheme than <c>https</c> and <c>http</c>.</summary>
    public static Uri? Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" ? url : null;
}
