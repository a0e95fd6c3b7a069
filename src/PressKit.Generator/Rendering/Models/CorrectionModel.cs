using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Rendering.Models;

/// <summary>What was changed after publication, with links to what it concerns.</summary>
public static class CorrectionModel
{
    /// <summary>Every entry, newest first.</summary>
    public static List<TemplateModel> All(Language language, SitePlan plan) =>
        [.. plan.Kit.Data.Corrections.Select((correction, index) => Of(correction, index, language, plan))];

    /// <summary>The entries about a document (<c>file</c> is <c>documents</c>) or a thing of a data file, newest first.</summary>
    public static List<TemplateModel> About(string file, string name, Language language, SitePlan plan) =>
        About(correction => correction.Concerns(file, name), language, plan);

    /// <summary>The entries about one of several things, newest first.</summary>
    public static List<TemplateModel> About(Func<Correction, bool> concerns, Language language, SitePlan plan)
    {
        var corrections = plan.Kit.Data.Corrections;
        var models = new List<TemplateModel>();
        for (var index = 0; index < corrections.Length; index++)
        {
            if (!concerns(corrections[index])) continue;
            var model = Notice(corrections[index], index, language, plan);
            model["address"] = plan.FindPage(PageKind.Corrections, language)?.Address;
            models.Add(model);
        }

        return models;
    }

    private static TemplateModel Of(Correction correction, int index, Language language, SitePlan plan)
    {
        var model = Notice(correction, index, language, plan);
        model["things"] = ThingsOf(correction, language, plan);
        return model;
    }

    private static TemplateModel Notice(Correction correction, int index, Language language, SitePlan plan) => new()
    {
        // Counted from the oldest, so that a link to an entry stays true when another is added.
        ["number"] = plan.Kit.Data.Corrections.Length - index,
        ["kind"] = correction.Kind.ToString().ToLowerInvariant(),
        ["fault"] = correction.Fault?.ToString().ToLowerInvariant(),
        ["date"] = correction.Date,
        ["was"] = correction.Was[language],
        ["is"] = correction.Is[language],
    };

    private static List<TemplateModel> ThingsOf(Correction correction, Language language, SitePlan plan)
    {
        var data = plan.Kit.Data;
        return
        [
            .. correction.Documents.Select(document => SourceModel.Article(document.Value, language, plan)).Select(static article => Thing((string)article["title"]!, (string?)article["address"], null)),
            .. correction.Facts.Select(name => Thing(data.FindFact(FactNames.IdIn(name.Value))?.Label[language], AddressOf(PageKind.Facts), name.Value)),
            .. correction.Quotes.Select(id => Thing(data.FindQuote(id.Value) is { } quote ? $"“{quote.TextIn(language)}”" : null, AddressOf(PageKind.Quotes), id.Value)),
            .. correction.People.Select(id => Thing(data.FindPerson(id.Value)?.NameIn(language), AddressOf(PageKind.People), id.Value)),
        ];

        string? AddressOf(PageKind kind) => plan.FindPage(kind, language)?.Address;
    }

    // What was withdrawn from the data files has no title and no place any more.
    private static TemplateModel Thing(string? title, string? address, string? anchor) => new()
    {
        ["title"] = title ?? anchor,
        ["address"] = title is null ? null : address,
        ["anchor"] = anchor,
    };
}
