using System.Buffers;
using System.Text.RegularExpressions;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Markdown;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Checks;

/// <summary>
/// Direct speech in the kit's own words comes from the register of quotations, word for word. Words in quotation marks without a verb
/// of speech beside them are not speech.
/// </summary>
public sealed partial class CheckOwnQuotations : IEditionCheck
{
    private const int FewestWords = 3;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?\"“”");

    public void Run(EditionContent edition, SitePlan plan, DiagnosticBag diagnostics)
    {
        foreach (var page in edition.Group.Existing)
        {
            if (page.Document is not { FrontMatter.Source: null }) continue;
            foreach (var block in edition.BodyIn(page.Language).Blocks) Check(block, plan.Kit.Data, diagnostics);
        }
    }

    private static void Check(TextBlock block, KitData data, DiagnosticBag diagnostics)
    {
        foreach (Match match in Quotation().Matches(block.Text))
        {
            var words = match.Groups["words"].Value;
            if (words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < FewestWords || !IsSpeech(block.Text, match)) continue;
            var plain = Bare(words);
            if (data.Quotes.Any(quote => Bare(quote.Words.Value) == plain || quote.Translations.Values.Any(translation => Bare(translation) == plain))) continue;
            diagnostics.Add(
                Rules.QuotationUnregistered,
                block.PlaceAt(match.Index),
                $"this quotation is not in the register: \"{words}\"",
                $"quote from {KitData.Folder}/quotes.yml word for word, or register it there with its source");
        }
    }

    private static bool IsSpeech(string text, Match match)
    {
        // The verb belongs to the sentence of the quotation, before or after it.
        var before = text.AsSpan(0, match.Index);
        var after = text.AsSpan(match.Index + match.Length);
        var end = after.IndexOfAny(SentenceEnds);
        return Speech().IsMatch(before[(before.LastIndexOfAny(SentenceEnds) + 1)..]) || Speech().IsMatch(end < 0 ? after : after[..end]);
    }

    private static string Bare(string words) => PlainWords.Of(words).TrimEnd(',', '.');

    [GeneratedRegex("[\"“](?<words>[^\"“”]+)[\"”]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\b(kata|ujar|tegas|ungkap|tutur|jelas|imbuh|katanya|ujarnya|tegasnya|berkata|mengatakan|menyatakan|menegaskan|menekankan|mengungkapkan|said|says|stressed|emphasised|emphasized|stated|told|added|declared)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Speech();
}
