using System.Text;
using System.Text.RegularExpressions;

namespace PressKit.Generator.Searching.Words;

/// <summary>Reads the words of a text in the spelling that all their spellings share: lower case, without diacritics and apostrophes.</summary>
public static partial class ReadWords
{
    // In the order of the rules.
    private static readonly Regex[] Folds = [.. WordRules.Folds.Select(static fold => new Regex(fold.Pattern, RegexOptions.CultureInvariant))];

    /// <summary>Where the words of a text stand.</summary>
    public static Regex.ValueMatchEnumerator In(string text) => Words().EnumerateMatches(text);

    public static IEnumerable<string> Of(string text) => Words().Matches(text).Select(static match => Fold(match.Value)).Where(static word => word.Length > 0);

    public static string Fold(string word)
    {
        var folded = IsPlain(word) ? word.ToLowerInvariant() : FoldLetters(word);
        return folded.Length > WordRules.LongestWord ? folded[..WordRules.LongestWord] : folded;
    }

    private static string FoldLetters(string word)
    {
        // Half of a pair of surrogates has no decomposition.
        var folded = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(word)).Normalize(NormalizationForm.FormKD).ToLowerInvariant();
        for (var index = 0; index < Folds.Length; index++) folded = Folds[index].Replace(folded, WordRules.Folds[index].Letters);
        return folded;
    }

    private static bool IsPlain(string word)
    {
        foreach (var character in word)
        {
            if (!char.IsAsciiLetterOrDigit(character)) return false;
        }

        return true;
    }

    [GeneratedRegex(WordRules.Word, RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
