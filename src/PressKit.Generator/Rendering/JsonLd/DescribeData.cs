using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Rendering.Models;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Rendering.JsonLd;

/// <summary>Facts as a <c>Dataset</c>, quotations as <c>Quotation</c>, people as <c>Person</c>, steps of the timeline that have a place as <c>Event</c>.</summary>
internal sealed class DescribeData(PlannedPage page, UiStrings strings, SitePlan plan)
{
    private readonly Language _language = page.Language;
    private readonly string? _url = PageModel.AbsoluteOf(page.Address, plan);

    public void WriteFacts(JsonLdWriter node, Func<Correction, bool> isAbout)
    {
        var home = plan.FindPage(PageKind.Home, _language);
        node.Text("name", $"{page.Title}: {plan.Config.Title[_language]}");
        node.Text("description", home?.Document?.FrontMatter.Summary.Value ?? plan.Config.Title[_language]);
        node.Text("inLanguage", _language.Code);
        node.Text("url", _url);
        node.Named("creator", "Organization", plan.Config.Issuer[_language]);
        if (plan.Config.Downloads.HasFlag(DownloadKinds.Data) && PageModel.AbsoluteOf(DataAddress.Of(DataAddress.Facts, _language), plan) is { } download)
        {
            node.Node("distribution", "DataDownload", file =>
            {
                file.Text("encodingFormat", "application/json");
                file.Text("contentUrl", download);
            });
        }

        node.List("variableMeasured", list =>
        {
            foreach (var reference in plan.Kit.Data.Facts.SelectMany(FactReference.All)) list.Node("PropertyValue", value => WriteValue(value, reference));
        });
        DescribeCorrections.Write(node, _language, plan, isAbout);
    }

    public void WriteQuotes(JsonLdWriter graph)
    {
        foreach (var quote in plan.Kit.Data.Quotes)
        {
            graph.Node("Quotation", node =>
            {
                node.Text("@id", Anchored(quote.Id.Value));
                node.Text("text", quote.TextIn(_language));
                node.Text("inLanguage", _language.Code);
                node.Text("dateCreated", quote.Date?.ToString());
                if (plan.Kit.Data.FindPerson(quote.Speaker?.Value) is { } speaker) node.Named("creator", "Person", speaker.NameIn(_language));
                node.Text("isBasedOn", ArticleUrl(quote.Source.Value));
                if (quote.Language != _language.Code) node.Node("translationOfWork", "Quotation", original => WriteOriginal(original, quote));
                DescribeCorrections.Write(node, _language, plan, correction => correction.Concerns("quotes", quote.Id.Value));
            });
        }
    }

    public void WritePeople(JsonLdWriter graph)
    {
        foreach (var person in plan.Kit.Data.People)
        {
            if (person.Name is null) continue;
            graph.Node("Person", node =>
            {
                node.Text("@id", Anchored(person.Id.Value));
                node.Text("name", person.Name);
                node.Texts("alternateName", person.Spellings);
                node.Texts("jobTitle", [.. person.Roles.Select(role => role.Role[_language]).Distinct(StringComparer.Ordinal)]);
            });
        }
    }

    public void WriteEvents(JsonLdWriter graph)
    {
        foreach (var entry in plan.Kit.Data.Timeline)
        {
            if (entry.Place is not { } place) continue;
            graph.Node("Event", node =>
            {
                node.Text("@id", Anchored(entry.Id.Value));
                node.Text("name", entry.What[_language]);
                node.Text("startDate", entry.When.Start.ToString());
                node.Text("endDate", entry.When.End?.ToString());
                node.Text("eventStatus", entry.IsPlanned ? "https://schema.org/EventScheduled" : null);
                node.Node("location", "Place", location =>
                {
                    location.Text("name", place[_language]);
                    location.Text("address", place[_language]);
                });
            });
        }
    }

    private void WriteValue(JsonLdWriter node, FactReference reference)
    {
        var (fact, moment) = (reference.Fact, reference.Moment);
        node.Text("@id", Anchored(reference.Anchor));
        node.Text("name", fact.Label[_language]);
        node.Text("value", FactText.Value(fact, moment, strings));
        node.Text("unitText", fact.Unit?[_language]);
    }

    private static void WriteOriginal(JsonLdWriter node, Quote quote)
    {
        node.Text("text", quote.Words.Value);
        node.Text("inLanguage", quote.Language);
    }

    private string? Anchored(string anchor) => _url is null ? null : $"{_url}#{anchor}";

    private string? ArticleUrl(string key) =>
        SourceModel.FindArticle(key, _language, plan) is { } article ? PageModel.AbsoluteOf(article.Address, plan) : null;
}
