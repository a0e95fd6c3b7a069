using System.Buffers;
using System.Collections.Immutable;

namespace PressKit.Generator.Publishing.Preflight.Reading;

/// <summary>Finds the site's own addresses in running text: what a reporter copies must lead back to it.</summary>
/// <param name="address">The site's address; without one nothing can be told apart.</param>
internal sealed class FindMentions(Uri? address)
{
    private const string Punctuation = ".,;:!?";
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\"'<>()[]{}“”‘’«»|");
    private readonly string? _address = address?.AbsoluteUri;

    public ImmutableArray<FoundUrl> In(string text)
    {
        if (_address is null || !text.Contains(_address, StringComparison.Ordinal)) return [];
        var lines = new LineIndex(text);
        return [.. Offsets(text).Select(mention => new FoundUrl(mention.Text, lines.SpanAt(mention.Offset), UrlUse.Mention))];
    }

    public IEnumerable<(string Text, int Offset)> Offsets(string text)
    {
        if (_address is null) yield break;
        for (var start = text.IndexOf(_address, StringComparison.Ordinal); start >= 0; start = text.IndexOf(_address, start + 1, StringComparison.Ordinal))
        {
            var length = text.AsSpan(start).IndexOfAny(Ends);
            var mention = (length < 0 ? text[start..] : text.Substring(start, length)).TrimEnd(Punctuation.ToCharArray());
            yield return (mention, start);
        }
    }
}
