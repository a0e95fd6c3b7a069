using System.Text;
using System.Xml;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Media;

namespace PressKit.Generator.Media.Metadata;

/// <summary>Writes an XMP packet (ISO 16684-1) with the properties of the IPTC Photo Metadata Standard that newsrooms read.</summary>
internal static class WriteXmp
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string Photoshop = "http://ns.adobe.com/photoshop/1.0/";
    private const string Rights = "http://ns.adobe.com/xap/1.0/rights/";
    private const string Iptc = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";

    public static byte[] Write(Picture picture, SiteConfig config)
    {
        var packet = new StringBuilder("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>");
        using (var xml = XmlWriter.Create(packet, new XmlWriterSettings { OmitXmlDeclaration = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("x", "xmpmeta", "adobe:ns:meta/");
            xml.WriteStartElement("rdf", "RDF", Rdf);
            xml.WriteStartElement("rdf", "Description", Rdf);
            xml.WriteAttributeString("rdf", "about", Rdf, "");
            WriteTexts(xml, config, "dc", "description", Dc, picture.Caption);
            if (picture.Creator is { } creator) WriteList(xml, "dc", "creator", Dc, creator);
            WriteTexts(xml, config, "dc", "rights", Dc, Copyright(config));
            WriteText(xml, "photoshop", "Credit", Photoshop, picture.Credit);
            if (picture.Date is { } date) WriteText(xml, "photoshop", "DateCreated", Photoshop, date.ToString());
            WriteText(xml, "xmpRights", "Marked", Rights, "True");
            if (picture.Terms is { } terms) WriteTexts(xml, config, "xmpRights", "UsageTerms", Rights, terms);
            WriteTexts(xml, config, "Iptc4xmpCore", "AltTextAccessibility", Iptc, picture.Alt);
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetBytes(packet.Append("<?xpacket end=\"r\"?>").ToString());
    }

    /// <summary>The notice that the issuer's own pictures carry.</summary>
    internal static LocalizedText Copyright(SiteConfig config) => new([.. config.Languages.Select(language => "© " + config.Issuer[language])]);

    // The default language also answers those who ask for none of the kit's.
    private static void WriteTexts(XmlWriter xml, SiteConfig config, string prefix, string name, string space, LocalizedText text)
    {
        xml.WriteStartElement(prefix, name, space);
        xml.WriteStartElement("rdf", "Alt", Rdf);
        WriteItem(xml, "x-default", text[config.DefaultLanguage]);
        foreach (var language in config.Languages) WriteItem(xml, language.Code, text[language]);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, string language, string text)
    {
        xml.WriteStartElement("rdf", "li", Rdf);
        xml.WriteAttributeString("xml", "lang", null, language);
        xml.WriteString(Clean(text));
        xml.WriteEndElement();
    }

    private static void WriteList(XmlWriter xml, string prefix, string name, string space, string text)
    {
        xml.WriteStartElement(prefix, name, space);
        xml.WriteStartElement("rdf", "Seq", Rdf);
        xml.WriteElementString("rdf", "li", Rdf, Clean(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string prefix, string name, string space, string text) => xml.WriteElementString(prefix, name, space, Clean(text));

    // YAML lets characters through that no XML document may hold.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)) clean.Append(rune);
        }

        return clean.ToString();
    }
}
