using System.Collections.Frozen;

namespace PressKit.Generator.Importing;

/// <summary>Where sentences end in Vietnamese, Indonesian and Malay news text.</summary>
public static class Sentences
{
    // A stop after these, or after a single letter, ends an abbreviation and not a sentence.
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "bpk", "dato", "dr", "drs", "gs", "hj", "ir", "jend", "jl", "jln", "kab", "kol", "letjen", "mayjen", "mr", "mrs", "ms", "muh",
        "no", "ny", "pgs", "prof", "sdr", "st", "ths", "tn", "tp", "ts", "tt", "tx", "yb", "yth",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The text up to the end of its first sentence; all of it when it has only one.</summary>
    public static string First(string text)
    {
        var end = EndOfSentence(text, 0);
        return text[..end].TrimEnd();
    }

    public static int Count(string text)
    {
        var count = 0;
        for (var position = 0; position < text.Length; count++)
        {
            position = EndOfSentence(text, position);
            while (position < text.Length && char.IsWhiteSpace(text[position])) position++;
        }

        return count;
    }

    /// <summary>Where each sentence starts and ends, without the space between them.</summary>
    public static IEnumerable<(int Start, int End)> Ranges(string text)
    {
        for (var position = 0; position < text.Length;)
        {
            var end = EndOfSentence(text, position);
            yield return (position, end);
            position = end;
            while (position < text.Length && char.IsWhiteSpace(text[position])) position++;
        }
    }

    /// <summary>Whether the text ends with a full stop, question or exclamation mark or an ellipsis, quotation marks aside.</summary>
    public static bool IsClosed(string text) => IsStop(LastMark(text));

    /// <summary>Whether the text ends with a mark that promises more: a colon, a semicolon, a comma.</summary>
    public static bool IsOpen(string text) => LastMark(text) is ':' or ';' or ',';

    private static char LastMark(string text)
    {
        var end = text.AsSpan().TrimEnd(" \"”’'»)]").Length;
        return end == 0 ? '\0' : text[end - 1];
    }

    private static int EndOfSentence(string text, int start)
    {
        for (var index = start; index < text.Length; index++)
        {
            if (!IsStop(text[index])) continue;
            var end = index + 1;
            while (end < text.Length && (IsStop(text[end]) || text[end] is '"' or '”' or '’' or '\'' or '»' or ')' or ']')) end++;
            if (end == text.Length) return end;
            if (text[end] == ' ' && StartsSentence(text, end + 1) && !IsAbbreviation(text, index)) return end;
            index = end - 1;
        }

        return text.Length;
    }

    private static bool StartsSentence(string text, int start)
    {
        var rest = text.AsSpan(start).TrimStart("\"“‘'«([-–— ");
        return rest.IsEmpty || !char.IsLower(rest[0]);
    }

    private static bool IsStop(char character) => character is '.' or '!' or '?' or '…';

    private static bool IsAbbreviation(string text, int stop)
    {
        if (text[stop] != '.') return false;
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return stop - start == 1 || Abbreviations.Contains(text[start..stop].ToLowerInvariant());
    }
}
