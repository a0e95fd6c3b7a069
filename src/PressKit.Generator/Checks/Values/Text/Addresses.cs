using System.Buffers;

namespace PressKit.Generator.Checks.Values.Text;

/// <summary>Tells URLs, mail addresses, paths and file names from words: their digits are no values.</summary>
internal static class Addresses
{
    /// <summary>What has more letters and no end is no address: a text without blanks is not read to its end at each of its words.</summary>
    public const int Longest = 2_000;

    private static readonly SearchValues<char> ExtensionCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>The end of the address that starts here; the start itself when there is none.</summary>
    public static int End(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < Longest && !IsBoundary(text[end])) end++;
        if (end - start == Longest) return start;
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '*' or '_' or '~' or '\'') end--;
        return IsAddress(text.AsSpan(start, end - start)) ? end : start;
    }

    private static bool IsBoundary(char character) =>
        char.IsWhiteSpace(character) || character is '(' or ')' or '[' or ']' or '{' or '}' or '<' or '>' or '"' or '“' or '”' or '«' or '»' or '|' or '`' or '–' or '—' or '…';

    private static bool IsAddress(ReadOnlySpan<char> word)
    {
        if (word.IndexOfAny("./_@\\") < 0) return false;
        if (word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return true;
        if (word.Contains('\\') || word.IndexOf('@') > 0) return true;
        return HasInnerUnderscore(word) || IsPath(word) || HasExtension(word);
    }

    private static bool HasInnerUnderscore(ReadOnlySpan<char> word)
    {
        var underscore = word.IndexOf('_');
        return underscore > 0 && underscore + 1 < word.Length && char.IsLetterOrDigit(word[underscore - 1]) && char.IsLetterOrDigit(word[underscore + 1]);
    }

    private static bool IsPath(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAnyInRange('a', 'z')) return false;
        return word[0] == '/' || word.Count('/') >= 2;
    }

    private static bool HasExtension(ReadOnlySpan<char> word)
    {
        var dot = word.LastIndexOf('.');
        if (dot < 1 || !char.IsLetterOrDigit(word[dot - 1])) return false;
        var extension = word[(dot + 1)..];
        return extension.Length is >= 2 and <= 5 && char.IsAsciiLetterLower(extension[0]) && !extension.ContainsAnyExcept(ExtensionCharacters);
    }
}
