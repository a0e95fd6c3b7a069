using System.Text;
using System.Text.Json;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Rendering.Models;

/// <summary>
/// JSON-LD in the vocabulary of schema.org. Republished text is its publisher's, never the kit's: <c>author</c> names the
/// publisher, <c>isBasedOn</c> the original.
/// </summary>
public static class StructuredData
{
    /// <summary>A <c>NewsArticle</c>, safe inside a script element: the writer escapes <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and U+2028.</summary>
    public static HtmlText Article(PlannedPage page, PageGroup group, SitePlan plan) => Write(json =>
    {
        var frontMatter = page.Document!.FrontMatter;
        json.WriteString("@type", "NewsArticle");
        json.WriteString("headline", page.Title);
        json.WriteString("description", frontMatter.Summary.Value);
        json.WriteString("inLanguage", page.Language.Code);
        if (PageModel.AbsoluteOf(page.Address, plan) is { } url) json.WriteString("mainEntityOfPage", url);
        if (frontMatter.Date is { } date) json.WriteString("datePublished", date.ToIso());
        if (frontMatter.Updated is { } updated) json.WriteString("dateModified", updated.ToIso());
        WriteAuthors(json, frontMatter, plan.Config.Issuer[page.Language]);
        WriteTyped(json, "publisher", "Organization", plan.Config.Issuer[page.Language]);
        if (frontMatter.Source?.Url is { } original) json.WriteString("isBasedOn", original.AbsoluteUri);
        WriteOriginal(json, frontMatter, group, plan);
    });

    /// <summary>The kit itself as a <c>WebSite</c>.</summary>
    public static HtmlText Home(PlannedPage page, SitePlan plan) => Write(json =>
    {
        json.WriteString("@type", "WebSite");
        json.WriteString("name", plan.Config.Title[page.Language]);
        json.WriteString("inLanguage", page.Language.Code);
        if (PageModel.AbsoluteOf(page.Address, plan) is { } url) json.WriteString("url", url);
        WriteTyped(json, "publisher", "Organization", plan.Config.Issuer[page.Language]);
    });

    private static void WriteAuthors(Utf8JsonWriter json, FrontMatter frontMatter, string issuer)
    {
        json.WriteStartArray("author");
        WriteTyped(json, null, "Organization", frontMatter.Source?.Publisher ?? issuer);
        if (frontMatter.Author is { } author) WriteTyped(json, null, "Person", author);
        json.WriteEndArray();
    }

    private static void WriteOriginal(Utf8JsonWriter json, FrontMatter frontMatter, PageGroup group, SitePlan plan)
    {
        if (frontMatter.TranslationOf is not { } of || plan.Config.FindLanguage(of.Value) is not { } language) return;
        if (group[language] is not { } original || PageModel.AbsoluteOf(original.Address, plan) is not { } url) return;
        json.WriteStartObject("translationOfWork");
        json.WriteString("@id", url);
        json.WriteEndObject();
    }

    private static void WriteTyped(Utf8JsonWriter json, string? property, string type, string name)
    {
        if (property is null) json.WriteStartObject();
        else json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static HtmlText Write(Action<Utf8JsonWriter> writeMembers)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            writeMembers(json);
            json.WriteEndObject();
        }

        return new HtmlText(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
