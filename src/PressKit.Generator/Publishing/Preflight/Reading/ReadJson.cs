using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Publishing.Preflight.Reading;

/// <summary>Reads the URLs of a JSON file: of a JSON Feed, of a web app's manifest, of the kit's data, and any address of the site in a text.</summary>
internal sealed class ReadJson(string path, FindMentions mentions, DiagnosticBag diagnostics)
{
    // What the site says of itself (jsonfeed.org/version/1.1).
    private static readonly FrozenSet<string> Addresses = FrozenSet.ToFrozenSet(["home_page_url", "feed_url", "next_url"], StringComparer.Ordinal);

    // jsonfeed.org/version/1.1; www.w3.org/TR/appmanifest; and 'page' of the kit's data files, which counts from the file.
    private static readonly FrozenSet<string> Links = FrozenSet.ToFrozenSet(["$schema", "url", "href", "src", "icon", "favicon", "image", "banner_image", "avatar", "page", "start_url", "scope"], StringComparer.Ordinal);

    public FileContent? Read(string text)
    {
        try
        {
            var lines = new LineIndex(text);
            return new FileContent([.. JsonStrings.In(text).SelectMany(found => UrlsOf(found.Value, found.Key, lines.SpanAt(found.Offset)))]);
        }
        catch (JsonException error)
        {
            var place = new Place(path, TextSpan.At((int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1));
            diagnostics.Add(Rules.OutputUnreadable, place, "this is no valid JSON", "build the site again");
            return null;
        }
    }

    /// <summary>True for a value that names a thing and leads nowhere, though it looks like an address.</summary>
    public static bool IsIdentifier(string? key) => key is "id" or "@id" or "$id";

    private ImmutableArray<FoundUrl> UrlsOf(string value, string? key, TextSpan span)
    {
        if (IsIdentifier(key)) return [];
        if (key is null || value.Length == 0) return MentionsIn(value, span);
        if (Addresses.Contains(key)) return [new FoundUrl(value, span, UrlUse.Address)];
        return Links.Contains(key) || (key == "path" && path == SiteAddress.Manifest) ? [new FoundUrl(value, span, UrlUse.Link)] : MentionsIn(value, span);
    }

    private ImmutableArray<FoundUrl> MentionsIn(string value, TextSpan span) => [.. mentions.Offsets(value).Select(mention => new FoundUrl(mention.Text, span, UrlUse.Mention))];
}
