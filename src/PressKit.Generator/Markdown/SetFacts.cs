using System.Collections.Immutable;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Markdown;

/// <summary>Writes facts that a text names in the page's number format, each linked to its evidence on the fact sheet.</summary>
internal sealed class SetFacts(PlannedPage page, SitePlan plan, UiStrings strings, BodyPositions positions, DiagnosticBag diagnostics)
{
    /// <summary>What tells a value from the other links of a text.</summary>
    public const string CssClass = "fact";

    /// <summary>Sets every fact and gives the anchors of those that were found.</summary>
    public ImmutableArray<string> Set(BodyTree tree)
    {
        var anchors = ImmutableArray.CreateBuilder<string>();
        foreach (var inline in FactsIn(tree))
        {
            var place = positions.At(inline.Span.Start, inline.Span.End + 1);
            if (page.Document?.FrontMatter.Source is not null)
            {
                diagnostics.Add(Rules.FactInRepublishedText, place, $"the fact '{inline.Name}' stands in somebody else's text", "a republished article keeps its own words; write the value out");
            }
            else if (plan.Kit.IsWithheldFact(FactNames.IdIn(inline.Name)))
            {
                diagnostics.Add(Rules.WithheldUsed, place, "this fact is not public yet", "remove it until then, or hold this text back as well");
            }
            else if (FactReference.Find(inline.Name, plan.Kit.Data, out var problem, out var fix) is { } reference)
            {
                inline.ReplaceBy(LinkTo(reference));
                anchors.Add(reference.Anchor);
            }
            else
            {
                diagnostics.Add(Rules.FactReferenceInvalid, place, problem, fix);
            }
        }

        return anchors.ToImmutable();
    }

    // All of them before the first is replaced.
    private static List<FactInline> FactsIn(BodyTree tree)
    {
        var facts = new List<FactInline>();
        foreach (var leaf in tree.Leaves)
        {
            if (leaf.Inline is not { } container) continue;
            for (var inline = container.FirstChild; inline is not null; inline = BodyTree.Next(inline, container))
            {
                if (inline is FactInline fact) facts.Add(fact);
            }
        }

        return facts;
    }

    private Inline LinkTo(FactReference reference)
    {
        var text = new LiteralInline(FactText.Value(reference.Fact, reference.Moment, strings));
        if (plan.FindPage(PageKind.Facts, page.Language) is not { } sheet) return text;

        var link = new LinkInline($"{SiteAddress.Relative(page.Address, sheet.Address)}#{reference.Anchor}", "");
        link.GetAttributes().AddClass(CssClass);
        link.AppendChild(text);
        return link;
    }
}
