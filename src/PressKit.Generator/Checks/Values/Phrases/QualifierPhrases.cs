using PressKit.Generator.Checks.Values.Text;
using PressKit.Generator.Checks.Values.Words;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Checks.Values.Phrases;

/// <summary>How exactly a value is meant, and whether the words for it leave doubt.</summary>
internal readonly record struct Qualified(Qualifier Qualifier, Ceiling Ceiling = Ceiling.None, bool IsOpen = false);

/// <summary>Finds the words that qualify a value, before it and after it.</summary>
internal static class QualifierPhrases
{
    public static Qualified Around(Passage passage, ValueKind kind, int first, int end)
    {
        var before = Before(passage, first, end);
        // Before a date or a time these words name the end of a range.
        if (before.IsOpen && kind is ValueKind.Date or ValueKind.Month or ValueKind.Year or ValueKind.Day or ValueKind.Time) before = default;
        return before is { Qualifier: Qualifier.Exactly, Ceiling: Ceiling.None } ? After(passage, end) : before;
    }

    private static Qualified Before(Passage passage, int first, int end)
    {
        if (IsTilde(passage, first)) return new Qualified(Qualifier.About);
        var last = first - 1;
        if (last >= 0 && passage.IsTouching(first) && IsSkipped(passage, last))
        {
            first = last;
            last--;
        }

        if (last < 0 || !passage.IsTouching(first) || !passage.IsKind(last, TokenKind.Word)) return default;
        if (!passage.Vocabulary.Qualifiers.TryGetValue(passage.Word(last), out var phrases)) return default;
        foreach (var phrase in phrases)
        {
            if (Stands(passage, phrase, last) && !IsRange(passage, phrase, last)) return new Qualified(phrase.Qualifier, phrase.Ceiling, IsOpen(passage, phrase, last, end));
        }

        return default;
    }

    private static bool IsTilde(Passage passage, int first) =>
        passage.IsTouching(first) && (passage.IsSymbol(first - 1, '~') || passage.IsSymbol(first - 1, '±') || passage.IsSymbol(first - 1, '≈'));

    // sekitar tanggal 25, hampir angka 100
    private static bool IsSkipped(Passage passage, int index) =>
        passage.Role(index) is Role.DayMarker or Role.YearMarker or Role.TimeMarker || passage.Is(index, "angka");

    private static bool Stands(Passage passage, QualifierPhrase phrase, int last)
    {
        var start = last - phrase.Words.Length + 1;
        if (start < 0) return false;
        for (var index = start; index <= last; index++)
        {
            if (!passage.Is(index, phrase.Words[index - start]) || index > start && !passage.IsLinked(index)) return false;
        }

        return true;
    }

    // 10 hingga 12: the first end of the range stands before.
    private static bool IsRange(Passage passage, QualifierPhrase phrase, int last) =>
        phrase is { Openness: Openness.Always, Words.Length: 1 }
        && (passage.IsNumber(last - 1) || passage.IsSymbol(last - 1, '%') || passage.Role(last - 1) is not (Role.None or Role.And));

    private static bool IsOpen(Passage passage, QualifierPhrase phrase, int last, int end) => phrase.Openness switch
    {
        Openness.BeforeDuration => passage.IsLinked(end) && passage.Vocabulary.Durations.Contains(passage.Word(end))
            || passage.Vocabulary.Durations.Contains(passage.Word(end - 1)),
        Openness.AfterTopicWord => passage.Vocabulary.TopicWords.Contains(passage.Word(last - 1)),
        Openness.Always => true,
        _ => false,
    };

    // 40 or more, 40 atau lebih, 2.500 lebih delegasi, 40+
    private static Qualified After(Passage passage, int end)
    {
        if (passage.IsSymbol(end, '+') && passage.Gap(end) == Gap.None) return new Qualified(Qualifier.MoreThan);
        if (passage.Gap(end) == Gap.Hyphen && passage.Is(end, "plus")) return new Qualified(Qualifier.MoreThan);
        if (passage.Gap(end) != Gap.Space) return default;
        if (passage.IsRole(end, Role.And) && IsMore(passage, end + 1)) return new Qualified(Qualifier.AtLeast);
        if (passage.Is(end, "lebih") && IsMore(passage, end)) return new Qualified(Qualifier.MoreThan);
        // enam puluh negara lebih
        return passage.Is(end + 1, "lebih") && passage.Gap(end + 1) == Gap.Space && !passage.IsLinked(end + 2) ? new Qualified(Qualifier.MoreThan) : default;
    }

    private static bool IsMore(Passage passage, int index) =>
        (passage.Is(index, "lebih") || passage.Is(index, "more"))
        && !(passage.Gap(index + 1) == Gap.Space && passage.Vocabulary.Comparatives.Contains(passage.Word(index + 1)));
}
