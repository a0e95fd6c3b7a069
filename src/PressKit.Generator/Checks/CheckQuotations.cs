using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Checks;

/// <summary>A registered quotation stands word for word in the article it comes from, and its translation in each edition of it.</summary>
public sealed class CheckQuotations : IEditionCheck
{
    public void Run(EditionContent edition, SitePlan plan, DiagnosticBag diagnostics)
    {
        foreach (var page in edition.Group.Existing)
        {
            if (page.Document is not { Kind: DocumentKind.Article } document) continue;
            string? text = null;
            foreach (var quote in plan.Kit.Data.Quotes)
            {
                if (quote.Source.Value != document.Key) continue;
                text ??= PlainWords.Of(string.Join('\n', edition.BodyIn(page.Language).Blocks.Select(static block => block.Text)));
                if (WordsIn(quote, page.Language) is not { } words || text.Contains(PlainWords.Of(words), StringComparison.Ordinal)) continue;
                diagnostics.Add(
                    Rules.QuotationDiffers,
                    new Place($"{KitData.Folder}/quotes.yml", quote.Words.Span),
                    $"the quotation '{quote.Id.Value}' does not stand in {document.Path} word for word: \"{words}\"",
                    quote.Language == page.Language.Code ? "copy the words from the source exactly" : "make the register and the translation say the same");
            }
        }
    }

    private static string? WordsIn(Quote quote, Language language) =>
        quote.Language == language.Code ? quote.Words.Value : quote.Translations.GetValueOrDefault(language.Code);
}
