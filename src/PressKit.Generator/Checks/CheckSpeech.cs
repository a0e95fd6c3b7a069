using System.Text.RegularExpressions;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Markdown;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Checks;

/// <summary>
/// Direct speech in what the kit writes itself, its own texts and its translations, comes from the register of quotations, word for
/// word, and is its speaker's. Words in quotation marks without a verb of speech beside them are not speech.
/// </summary>
public sealed partial class CheckSpeech : IEditionCheck
{
    private const int FewestWords = 3;

    public void Run(EditionContent edition, SitePlan plan, DiagnosticBag diagnostics)
    {
        foreach (var page in edition.Group.Existing)
        {
            if (page.Document is not { } document || (document.FrontMatter is { Source: not null, TranslationOf: null })) continue;
            foreach (var block in edition.BodyIn(page.Language).Blocks) Check(block, plan.Kit.Data, diagnostics);
        }
    }

    private static void Check(TextBlock block, KitData data, DiagnosticBag diagnostics)
    {
        if (!block.Text.AsSpan().ContainsAny('"', '“')) return;
        foreach (Match match in Quotation().Matches(block.Text))
        {
            var words = match.Groups["words"].Value;
            if (words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < FewestWords) continue;
            var (before, after) = SentenceAround(block.Text, match);
            if (!Speech().IsMatch(before) && !Speech().IsMatch(after)) continue;

            var place = block.PlaceAt(match.Index);
            var plain = Bare(words);
            var quotes = data.Quotes.Where(quote => Bare(quote.Words.Value) == plain || quote.Translations.Values.Any(translation => Bare(translation) == plain)).ToArray();
            if (quotes.Length == 0)
            {
                diagnostics.Add(
                    Rules.QuotationUnregistered,
                    place,
                    $"this quotation is not in the register: \"{words}\"",
                    $"quote from {KitData.Folder}/quotes.yml word for word, or register it there with its source");
            }
            else CheckSpeaker(quotes, $"{before} {after}", place, data, diagnostics);
        }
    }

    // A sentence that names nobody of the register says "the minister" or "she": that cannot be told apart.
    private static void CheckSpeaker(Quote[] quotes, string sentence, Place place, KitData data, DiagnosticBag diagnostics)
    {
        var named = NamedPeople.In(sentence, data).ToArray();
        if (named.Length == 0 || named.Any(person => quotes.Any(quote => quote.Speaker is null || quote.Speaker.Value == person.Id.Value || quote.Via?.Value == person.Id.Value))) return;
        var speaker = data.FindPerson(quotes[0].Speaker?.Value);
        diagnostics.Add(
            Rules.SpeakerDiffers,
            place,
            $"these words are given to {named[0].Name}; in the register they are {(speaker?.Name is { } name ? $"{name}'s" : $"those of '{quotes[0].Speaker?.Value}'")} ({quotes[0].Id.Value})",
            "name the speaker of the register");
    }

    // The verb and the speaker belong to the sentence of the quotation, before or after it.
    private static (string Before, string After) SentenceAround(string text, Match match)
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        while (start > 0 && !EndsSentence(text[start - 1])) start--;
        while (end < text.Length && !EndsSentence(text[end])) end++;
        return (text[start..match.Index], text[(match.Index + match.Length)..end]);
    }

    private static bool EndsSentence(char letter) => letter is '.' or '!' or '?' or '"' or '“' or '”';

    private static string Bare(string words) => PlainWords.Of(words).TrimEnd(',', '.');

    [GeneratedRegex("[\"“](?<words>[^\"“”]+)[\"”]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\b(kata|ujar|tegas|ungkap|tutur|jelas|imbuh|katanya|ujarnya|tegasnya|berkata|mengatakan|menyatakan|menegaskan|menekankan|mengungkapkan|said|says|stressed|emphasised|emphasized|stated|told|added|declared)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Speech();
}
