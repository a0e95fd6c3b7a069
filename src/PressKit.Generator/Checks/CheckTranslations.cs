using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Checks;

/// <summary>Everything that is published in one language is expected in the others.</summary>
public sealed class CheckTranslations : ISiteCheck
{
    public void Run(SitePlan plan, SiteTables tables, DiagnosticBag diagnostics)
    {
        foreach (var edition in plan.Kit.Editions)
        {
            var existing = edition.Existing.First();
            foreach (var language in plan.Config.Languages)
            {
                if (edition[language] is not null) continue;
                var path = $"content/{language.Code}/{edition.Key}.md";
                if (plan.Kit.Unreadable.Contains(path)) continue;
                var fix = plan.Kit.IsWithheld(path) ? "it is written and not public yet" : $"add {path} with 'translation: {{of: {existing.Language.Code}}}'";
                diagnostics.Add(
                    Rules.TranslationMissing,
                    Place.StartOf(existing.Path),
                    $"this has no edition in {language.Name} ({language.Code})",
                    fix);
            }
        }
    }

}
