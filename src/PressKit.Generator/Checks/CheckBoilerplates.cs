using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Checks;

/// <summary>A ready text has the length it promises: at most so many words, and at least nine tenths of them.</summary>
public sealed class CheckBoilerplates : ISiteCheck
{
    public void Run(SitePlan plan, SiteTables tables, DiagnosticBag diagnostics)
    {
        foreach (var boilerplate in plan.Kit.Data.Boilerplates)
        {
            foreach (var language in plan.Config.Languages)
            {
                var words = boilerplate.Text[language].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
                if (words <= boilerplate.Words && words * 10 >= boilerplate.Words * 9) continue;
                diagnostics.Add(
                    Rules.BoilerplateLength,
                    new Place($"{KitData.Folder}/boilerplates.yml", boilerplate.Span),
                    $"the text of {boilerplate.Words} words has {words} in {language.Name} ({language.Code})",
                    $"bring it to {boilerplate.Words} words, or a tenth less");
            }
        }
    }
}
