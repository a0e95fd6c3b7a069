using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Rendering.Models;

/// <summary>What was changed after publication, with links to what it concerns.</summary>
public static class CorrectionModel
{
    public static TemplateModel Of(Correction correction, int index, Language language, SitePlan plan) => new()
    {
        // Counted from the oldest, so that a link to an entry stays true when another is added.
        ["number"] = plan.Kit.Data.Corrections.Length - index,
        ["kind"] = correction.Kind.ToString().ToLowerInvariant(),
        ["fault"] = correction.Fault?.ToString().ToLowerInvariant(),
        ["date"] = correction.Date,
        ["was"] = correction.Was[language],
        ["is"] = correction.Is[language],
        ["documents"] = correction.Documents.Select(document => SourceModel.Article(document.Value, language, plan)).ToList(),
    };
}
