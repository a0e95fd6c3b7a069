using PressKit.Generator.Diagnostics;
using PressKit.Generator.Markdown;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Checks;

/// <summary>The kit's own words use the kit's forms. Somebody else's text is exempt, and so is what stands in quotation marks.</summary>
public sealed class CheckTerms : IEditionCheck
{
    public void Run(EditionContent edition, SitePlan plan, DiagnosticBag diagnostics)
    {
        foreach (var page in edition.Group.Existing)
        {
            if (page.Document is not { FrontMatter.Source: null }) continue;
            foreach (var block in edition.BodyIn(page.Language).Blocks) Check(block, page.Language, plan.Kit.Data, diagnostics);
        }
    }

    private static void Check(TextBlock block, Language language, KitData data, DiagnosticBag diagnostics)
    {
        foreach (var term in data.Terms)
        {
            foreach (var (code, variant, reason) in term.Discouraged)
            {
                if (code != language.Code) continue;
                for (var at = TextSearch.IndexOfWords(block.Text, variant, 0, StringComparison.OrdinalIgnoreCase); at >= 0; at = TextSearch.IndexOfWords(block.Text, variant, at + variant.Length, StringComparison.OrdinalIgnoreCase))
                {
                    if (IsQuoted(block.Text, at)) continue;
                    diagnostics.Add(Rules.TermDiscouraged, block.PlaceAt(at), $"the kit does not write '{variant}': {reason[language]}", $"write '{term.Form[language]}'");
                }
            }
        }
    }

    private static bool IsQuoted(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return (before.Count('"') % 2 == 1) || before.Count('“') > before.Count('”');
    }
}
