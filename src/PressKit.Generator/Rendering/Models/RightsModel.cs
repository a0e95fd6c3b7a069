using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Media;

namespace PressKit.Generator.Rendering.Models;

/// <summary>Whose the texts and the photographs are, for those who take files away from the pages that say so.</summary>
public static class RightsModel
{
    /// <summary>Every listed article with its source and the captions of its photographs.</summary>
    public static TemplateModel Of(Language language, SitePlan plan)
    {
        var model = ModelOf(language, plan);
        model["licence"] = plan.Config.Licence?[language];
        model["articles"] = plan.Config.Sections
            .SelectMany(section => plan.ListOf(section, language))
            .Select(page => CaptionModel.Of(page, plan))
            .ToList();
        return model;
    }

    /// <summary>The articles that have captions.</summary>
    public static TemplateModel Captions(Language language, SitePlan plan)
    {
        var model = ModelOf(language, plan);
        model["articles"] = CaptionModel.ByArticle(language, plan);
        return model;
    }

    private static TemplateModel ModelOf(Language language, SitePlan plan) => new()
    {
        ["site"] = SiteModel.Of(plan, language),
        ["language"] = language.Code,
        ["pictures"] = plan.Kit.Pictures.Select(picture => PictureModel.Entry(picture, language, plan)).ToList(),
    };

    /// <summary>What must be known of one picture that is taken away.</summary>
    public static TemplateModel OfPicture(Picture picture, Language language, SitePlan plan)
    {
        var model = ModelOf(language, plan);
        model["picture"] = PictureModel.Entry(picture, language, plan);
        return model;
    }
}
