using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Rendering.Models;

namespace PressKit.Generator.Rendering.JsonLd;

/// <summary>The property <c>correction</c> of a work: what was changed in it after publication.</summary>
internal static class DescribeCorrections
{
    public static void Write(JsonLdWriter work, Language language, SitePlan plan, Func<Correction, bool> isAbout)
    {
        var corrections = plan.Kit.Data.Corrections.Where(isAbout).ToList();
        if (corrections.Count == 0) return;
        var address = plan.FindPage(PageKind.Corrections, language)?.Address;
        work.List("correction", list =>
        {
            foreach (var correction in corrections)
            {
                list.Node("CorrectionComment", node =>
                {
                    node.Text("text", $"{correction.Was[language]} → {correction.Is[language]}");
                    node.Text("datePublished", correction.Date?.ToString());
                    node.Text("inLanguage", language.Code);
                    if (address is not null) node.Text("url", PageModel.AbsoluteOf(address, plan));
                });
            }
        });
    }
}
