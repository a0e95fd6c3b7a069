using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Rendering.Models;

/// <summary>A person with roles and dates, or a role that the sources name without its holder.</summary>
public static class PersonModel
{
    public static TemplateModel Of(Person person, Language language, SitePlan plan)
    {
        var model = Link(person, language, plan);
        model["spellings"] = person.Spellings;
        model["short"] = person.Short;
        model["roles"] = person.Roles.Select(role => new TemplateModel
        {
            ["role"] = role.Role[language],
            ["organisation"] = role.Organisation?[language],
            ["held"] = role.Held,
            ["source"] = SourceModel.Article(role.Source.Value, language, plan),
        }).ToList();
        model["quotes"] = plan.Kit.Data.Quotes
            .Where(quote => quote.Speaker?.Value == person.Id.Value)
            .Select(static quote => quote.Id.Value)
            .ToList();
        model["corrections"] = CorrectionModel.About("people", person.Id.Value, language, plan);
        return model;
    }

    /// <summary>What is shown where a person is named: the name, or the role where the sources give no name.</summary>
    public static TemplateModel Link(Person person, Language language, SitePlan plan) => new()
    {
        ["id"] = person.Id.Value,
        ["name"] = person.NameIn(language),
        ["is_named"] = person.Name is not null,
        ["role"] = person.Name is null ? null : person.Roles[0].Role[language],
        ["address"] = plan.FindPage(PageKind.People, language)?.Address,
    };
}
