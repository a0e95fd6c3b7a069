using System.Text;
using System.Text.RegularExpressions;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Importing;
using PressKit.Generator.Markdown;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Checks;

/// <summary>
/// Three or more Vietnamese words in a row are marked as Vietnamese, so that they are read aloud as such (WCAG 2.2, 3.1.2).
/// Names are exempt: those the kit registers, and words that all begin with a capital.
/// </summary>
public sealed partial class CheckPartsOfLanguage : IEditionCheck
{
    private const string Vietnamese = "vi";
    private const int FewestWords = 3;
    private const int LongestSyllable = 7;

    public void Run(EditionContent edition, SitePlan plan, DiagnosticBag diagnostics)
    {
        foreach (var page in edition.Group.Existing)
        {
            if (page.Language.Code == Vietnamese) continue;
            foreach (var block in edition.BodyIn(page.Language).Blocks)
            {
                // A title or summary is a text of its own and has no parts.
                if (block.Kind is not (BlockKind.Title or BlockKind.Summary or BlockKind.Code)) Check(block, plan, diagnostics);
            }
        }
    }

    private static void Check(TextBlock block, SitePlan plan, DiagnosticBag diagnostics)
    {
        if (!HasOwnLetter(block.Text)) return;
        var text = WithoutNames(block, plan);
        foreach (var (start, end) in RunsIn(text))
        {
            var words = block.Text[start..end];
            var fix = block.Kind == BlockKind.Caption ? "add 'lang: vi' to the photo" : $"write [{words}]{{lang=vi}}";
            diagnostics.Add(Rules.LanguageUnmarked, block.PlaceAt(start), $"'{words}' is Vietnamese and would be read aloud in the language of the page", fix);
        }
    }

    // What is marked already, and the names of the kit, end a run: they become signs that no word holds.
    private static string WithoutNames(TextBlock block, SitePlan plan)
    {
        var text = new StringBuilder(block.Text);
        foreach (var range in block.Foreign) Blank(range.Start.Value, range.End.Value);
        var data = plan.Kit.Data;
        var names = data.People.SelectMany(static person => person.Spellings.Concat(person.Short).Append(person.Name))
            .Concat(plan.Kit.Publishers.Select(static publisher => publisher.Name));
        foreach (var name in names)
        {
            if (string.IsNullOrEmpty(name)) continue;
            for (var at = TextSearch.IndexOfWords(block.Text, name, 0, StringComparison.OrdinalIgnoreCase); at >= 0; at = TextSearch.IndexOfWords(block.Text, name, at + name.Length, StringComparison.OrdinalIgnoreCase))
            {
                Blank(at, at + name.Length);
            }
        }

        return text.ToString();

        void Blank(int start, int end) => text.Replace(text.ToString(start, end - start), new string('|', end - start), start, end - start);
    }

    /// <summary>Stretches of Vietnamese that are more than a name, from their first marked word to their last.</summary>
    private static IEnumerable<(int Start, int End)> RunsIn(string text)
    {
        var run = new List<Range>();
        foreach (Match word in Word().Matches(text))
        {
            var isNext = run.Count > 0 && text.AsSpan(run[^1].End.Value, word.Index - run[^1].End.Value).Trim(" ,\u00A0").IsEmpty;
            if (!isNext && TrimmedPhrase(text, run) is { } phrase) yield return phrase;
            if (!isNext) run.Clear();
            if (IsSyllable(word.ValueSpan))
            {
                run.Add(word.Index..(word.Index + word.Length));
                continue;
            }

            if (TrimmedPhrase(text, run) is { } ended) yield return ended;
            run.Clear();
        }

        if (TrimmedPhrase(text, run) is { } last) yield return last;
    }

    private static (int Start, int End)? TrimmedPhrase(string text, List<Range> run)
    {
        var first = run.FindIndex(word => VietnameseText.HasMark(text.AsSpan()[word]));
        var last = run.FindLastIndex(word => VietnameseText.HasMark(text.AsSpan()[word]));
        if (last - first + 1 < FewestWords) return null;

        var words = run[first..(last + 1)];
        var marked = words.Where(word => VietnameseText.HasMark(text.AsSpan()[word])).ToList();
        var (start, end) = (words[0].Start.Value, words[^1].End.Value);
        var isPhrase = marked.Count * 2 >= words.Count && marked.Any(word => !IsPartOfName(text.AsSpan()[word])) && HasOwnLetter(text.AsSpan(start, end - start));
        return isPhrase ? (start, end) : null;
    }

    // One capital in front; a word that is all capitals stands in a headline or on a banner.
    private static bool IsPartOfName(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && (word.Length == 1 || !char.IsUpper(word[1]));

    private static bool IsSyllable(ReadOnlySpan<char> word) => word.Length <= LongestSyllable && (VietnameseText.HasMark(word) || Unmarked().IsMatch(word));

    private static bool HasOwnLetter(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text)) return false;
        foreach (var letter in text)
        {
            if (IsOwnLetter(letter)) return true;
        }

        return false;
    }

    // Letters with two marks, or with a horn or stroke, are written in Vietnamese alone; the others in French or Spanish too.
    private static bool IsOwnLetter(char letter) => letter is 'đ' or 'ơ' or 'ư' or 'ă' or 'Đ' or 'Ơ' or 'Ư' or 'Ă' or (>= '\u1EA0' and <= '\u1EF9');

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    // A syllable that Vietnamese could have: it takes the word into a run, and proves nothing alone.
    [GeneratedRegex(@"^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Unmarked();
}
