using System.Collections.Frozen;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PressKit.Generator.Publishing.Preflight.Reading;

/// <summary>Reads every URL of a page: links, files it shows, what it says of its own address, styles and structured data in it; and the names in it.</summary>
internal sealed class ReadHtml(string text, FindMentions mentions)
{
    // The attributes whose value is one URL (html.spec.whatwg.org, "Attributes"), but for those whose meaning hangs on their element.
    private static readonly FrozenDictionary<string, UrlUse> UrlAttributes = new Dictionary<string, UrlUse>(StringComparer.Ordinal)
    {
        ["href"] = UrlUse.Link,
        ["action"] = UrlUse.Link,
        ["formaction"] = UrlUse.Link,
        ["cite"] = UrlUse.Link,
        ["src"] = UrlUse.Resource,
        ["xlink:href"] = UrlUse.Resource,
        ["poster"] = UrlUse.Resource,
        ["data"] = UrlUse.Resource,
        ["background"] = UrlUse.Resource,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Properties of previews whose value is a URL (ogp.me; the cards of X).
    private static readonly FrozenSet<string> UrlProperties = FrozenSet.ToFrozenSet(
        ["og:url", "og:image", "og:image:url", "og:image:secure_url", "og:video", "og:video:url", "og:video:secure_url", "og:audio", "og:audio:url", "og:audio:secure_url", "twitter:image", "twitter:image:src", "twitter:player"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true });

    private readonly List<FoundUrl> _urls = [];
    private readonly List<string> _anchors = [];
    private readonly LineIndex _lines = new(text);
    private string? _base;

    public FileContent Read()
    {
        using var document = Parser.ParseDocument(text);
        _base = document.QuerySelector("base[href]")?.GetAttribute("href");
        foreach (var element in document.All)
        {
            foreach (var attribute in element.Attributes) ReadAttribute(element, attribute.Name, attribute.Value);
            if (element.LocalName == "style") ReadStyle(element.TextContent, ContentOffset(element));
            else if (element.LocalName == "script" && element.GetAttribute("type") is "application/ld+json" or "application/json") ReadStructuredData(element);
        }

        return new FileContent([.. _urls], [.. _anchors]);
    }

    private void ReadAttribute(IElement element, string name, string value)
    {
        switch (name)
        {
            case "id" or "name" when name == "id" || element.LocalName == "a":
                _anchors.Add(value);
                break;
            case "srcset" or "imagesrcset":
                foreach (var (url, offset) in Candidates(value)) Add(url, element, name, offset, UrlUse.Resource);
                break;
            case "style":
                foreach (var (url, offset) in ReadCss.Read(value)) Add(url, element, name, offset, UrlUse.Resource);
                break;
            case "content" when element.LocalName == "meta":
                ReadMeta(element, value);
                break;
            case "href" when element.LocalName == "link":
                Add(value, element, name, 0, UseOfLink(element));
                break;
            case "href" when element.LocalName == "base":
                break;
            case "data" when element.LocalName != "object":
                break;
            default:
                if (UrlAttributes.TryGetValue(name, out var use)) Add(value, element, name, 0, use);
                else foreach (var (url, offset) in mentions.Offsets(value)) Add(url, element, name, offset, UrlUse.Mention);
                break;
        }
    }

    private void ReadMeta(IElement element, string value)
    {
        var property = element.GetAttribute("property") ?? element.GetAttribute("name") ?? "";
        if (UrlProperties.Contains(property)) Add(value, element, "content", 0, UrlUse.Address);
        else if (string.Equals(element.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase) && RefreshUrl(value) is var (url, at)) Add(url, element, "content", at, UrlUse.Link);
        else foreach (var (mention, offset) in mentions.Offsets(value)) Add(mention, element, "content", offset, UrlUse.Mention);
    }

    private void ReadStyle(string style, int start)
    {
        foreach (var (url, offset) in ReadCss.Read(style)) Add(url, start + offset, UrlUse.Resource);
    }

    // What it says in an address of its own is checked; what is wrong with it as JSON is no matter of the host.
    private void ReadStructuredData(IElement element)
    {
        var (json, start) = (element.TextContent, ContentOffset(element));
        try
        {
            foreach (var (value, key, offset) in JsonStrings.In(json))
            {
                if (ReadJson.IsIdentifier(key)) continue;
                foreach (var (url, _) in mentions.Offsets(value)) Add(url, start + offset, UrlUse.Mention);
            }
        }
        catch (JsonException)
        {
            return;
        }
    }

    private static UrlUse UseOfLink(IElement link)
    {
        var relation = " " + link.GetAttribute("rel")?.ToLowerInvariant() + " ";
        if (relation.Contains(" canonical ", StringComparison.Ordinal)) return UrlUse.Address;
        if (relation.Contains(" alternate ", StringComparison.Ordinal)) return link.HasAttribute("hreflang") && !link.HasAttribute("type") ? UrlUse.Address : UrlUse.Link;
        // Only a connection is made; nothing is asked for.
        return relation.Contains(" preconnect ", StringComparison.Ordinal) || relation.Contains(" dns-prefetch ", StringComparison.Ordinal) ? UrlUse.Mention : UrlUse.Resource;
    }

    // "5; url='x'": html.spec.whatwg.org, "shared declarative refresh steps".
    private static (string Url, int Offset)? RefreshUrl(string value)
    {
        var at = value.IndexOf("url=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var url = value[(at + 4)..];
        var trimmed = url.TrimStart(' ', '\'', '"');
        return (trimmed.TrimEnd(' ', '\'', '"'), at + 4 + url.Length - trimmed.Length);
    }

    // "a.jpg 1x, b.jpg 2x": html.spec.whatwg.org, "Parsing a srcset attribute". A comma inside a URL is part of it, unless it ends it.
    private static IEnumerable<(string Url, int Offset)> Candidates(string value)
    {
        const string space = " \t\r\n\f";
        for (var position = 0; position < value.Length;)
        {
            while (position < value.Length && (space.Contains(value[position], StringComparison.Ordinal) || value[position] == ',')) position++;
            var start = position;
            while (position < value.Length && !space.Contains(value[position], StringComparison.Ordinal)) position++;
            var url = value[start..position];
            var bare = url.TrimEnd(',');
            if (bare.Length > 0) yield return (bare, start);
            if (bare.Length != url.Length) continue;
            var comma = value.IndexOf(',', position);
            position = comma < 0 ? value.Length : comma;
        }
    }

    private void Add(string url, IElement element, string attribute, int offset, UrlUse use)
    {
        if (use != UrlUse.Mention && _base is not null) url = Joined(_base, url);
        if (TagOffset(element) is not { } tag || StartTag.ValueOf(text, tag, attribute) is not var (start, end))
        {
            Add(url, NearestOffset(element, url), use);
            return;
        }

        // A value with character references is longer in the file than it is.
        Add(url, text.AsSpan(start, end - start).Contains('&') ? start : start + offset, use);
    }

    private void Add(string url, int offset, UrlUse use) => _urls.Add(new FoundUrl(url, _lines.SpanAt(offset), use));

    private static string Joined(string baseUrl, string url)
    {
        if (url.StartsWith('/') || Uri.TryCreate(url, UriKind.Absolute, out _)) return url;
        return url.StartsWith('#') || url.Length == 0 ? baseUrl + url : baseUrl[..(baseUrl.LastIndexOf('/') + 1)] + url;
    }

    // The parser keeps no place for elements of SVG and for those it made itself.
    private int NearestOffset(IElement element, string url)
    {
        for (var above = element.ParentElement; above is not null; above = above.ParentElement)
        {
            if (TagOffset(above) is { } tag) return Math.Max(tag, text.IndexOf(url, tag, StringComparison.Ordinal));
        }

        return 0;
    }

    private int ContentOffset(IElement element) => TagOffset(element) is { } tag ? StartTag.EndOf(text, tag) : 0;

    private int? TagOffset(IElement element)
    {
        if (element.SourceReference is not { } source) return null;
        var tag = text.LastIndexOf('<', Math.Clamp(source.Position.Index, 0, text.Length - 1));
        return tag < 0 ? null : tag;
    }
}
