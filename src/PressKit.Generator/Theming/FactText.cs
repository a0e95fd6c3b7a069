using System.Collections.Immutable;
using System.Globalization;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Theming;

/// <summary>Writes a fact's value in words that keep its meaning: with its qualifier, as the language writes numbers.</summary>
public static class FactText
{
    /// <summary>The interface texts that values and dates need, whatever the templates ask for.</summary>
    public static ImmutableArray<string> Keys { get; } =
    [
        "date.month",
        "date.short",
        "fact.as_of",
        "fact.as_of_unknown",
        "fact.percent",
        "ordinal.any",
        .. FactNames.Qualifiers.Words.Select(QualifierKey).Order(StringComparer.Ordinal),
    ];

    /// <summary>The value with its qualifier, without unit: <c>lebih dari 2.500</c>.</summary>
    public static string Value(Fact fact, Moment moment, UiStrings strings) =>
        strings.Required(QualifierKey(FactNames.Qualifiers.Of(moment.Qualifier))).Replace("{value}", Bare(fact, moment, strings), StringComparison.Ordinal);

    /// <summary>The value with qualifier and unit: <c>lebih dari 2.500 delegasi</c>.</summary>
    public static string Phrase(Fact fact, Moment moment, UiStrings strings)
    {
        var value = Value(fact, moment, strings);
        return fact.Unit is null ? value : $"{value} {fact.Unit[strings.Language]}";
    }

    /// <summary>The phrase cut around its number, so that a template can set the number apart; the parts joined are the phrase.</summary>
    public static (string Before, string Number, string After) Parts(Fact fact, Moment moment, UiStrings strings)
    {
        var (phrase, number) = (Phrase(fact, moment, strings), Bare(fact, moment, strings));
        var start = phrase.IndexOf(number, StringComparison.Ordinal);
        return start < 0 ? (phrase, "", "") : (phrase[..start], number, phrase[(start + number.Length)..]);
    }

    /// <summary>When the value was true: <c>per 26 Oktober 2025</c>.</summary>
    public static string AsOf(Moment moment, UiStrings strings) =>
        moment.AsOf is { } date ? strings.Required("fact.as_of").Replace("{date}", strings.Date(date), StringComparison.Ordinal) : strings.Required("fact.as_of_unknown");

    private static string Bare(Fact fact, Moment moment, UiStrings strings)
    {
        if (moment.Value is not { } value) return moment.Text![strings.Language];
        return fact.Style switch
        {
            ValueStyle.Year => value.ToString("0", CultureInfo.InvariantCulture),
            ValueStyle.Ordinal => strings.Ordinal(value),
            ValueStyle.Percent => strings.Required("fact.percent").Replace("{number}", strings.Number(value), StringComparison.Ordinal),
            _ => strings.Number(value),
        };
    }

    private static string QualifierKey(string name) => "fact.qualifier." + name.Replace(' ', '_');
}
