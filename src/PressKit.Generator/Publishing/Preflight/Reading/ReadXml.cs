using System.Xml;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Publishing.Preflight.Reading;

/// <summary>Reads the URLs of XML: sitemaps, Atom and RSS feeds, SVG pictures; and the names in it.</summary>
internal sealed class ReadXml(string path, FindMentions mentions, DiagnosticBag diagnostics)
{
    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    // What a document type may do is not done: no entity is resolved and nothing is fetched.
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    private readonly List<FoundUrl> _urls = [];
    private readonly List<string> _anchors = [];

    public FileContent? Read(string text)
    {
        try
        {
            using var source = new StringReader(text);
            using var xml = XmlReader.Create(source, Settings);
            ReadAll(xml);
            return new FileContent([.. _urls], [.. _anchors]);
        }
        catch (XmlException error)
        {
            diagnostics.Add(Rules.OutputUnreadable, new Place(path, TextSpan.At(Math.Max(1, error.LineNumber), Math.Max(1, error.LinePosition))), "this is no valid XML", "build the site again");
            return null;
        }
    }

    private void ReadAll(XmlReader xml)
    {
        var (element, elementNamespace) = ("", "");
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    (element, elementNamespace) = (xml.LocalName, xml.NamespaceURI);
                    var use = UseOfHref(xml);
                    while (xml.MoveToNextAttribute()) ReadAttribute(xml, use);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    ReadText(xml, element, elementNamespace);
                    break;
            }
        }
    }

    private void ReadAttribute(XmlReader xml, UrlUse use)
    {
        var (name, value) = (xml.LocalName, xml.Value);
        // From here on the place is that of the value, not of the name.
        xml.ReadAttributeValue();
        if (name == "id") _anchors.Add(value);
        else if (name is "href" or "src") _urls.Add(new FoundUrl(value, PlaceOf(xml), use));
    }

    private void ReadText(XmlReader xml, string element, string elementNamespace)
    {
        // It names a thing and leads nowhere, though it looks like an address.
        if (elementNamespace == Atom && element == "id") return;
        var (value, place) = (xml.Value, PlaceOf(xml));
        var isAddress = (elementNamespace == Sitemap && element == "loc") || (elementNamespace.Length == 0 && element is "link" or "url");
        if (isAddress) _urls.Add(new FoundUrl(value.Trim(), place, UrlUse.Address));
        else foreach (var (mention, _) in mentions.Offsets(value)) _urls.Add(new FoundUrl(mention, place, UrlUse.Mention));
    }

    private static UrlUse UseOfHref(XmlReader xml) => xml.NamespaceURI switch
    {
        Atom when xml.GetAttribute("rel") is "self" => UrlUse.Address,
        Xhtml when xml.GetAttribute("rel") is "alternate" => UrlUse.Address,
        _ => UrlUse.Link,
    };

    private static TextSpan PlaceOf(XmlReader xml) => xml is IXmlLineInfo place && place.HasLineInfo() ? TextSpan.At(place.LineNumber, place.LinePosition) : TextSpan.FileStart;
}
