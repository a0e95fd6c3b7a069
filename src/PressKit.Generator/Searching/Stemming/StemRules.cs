using System.Collections.Immutable;

namespace PressKit.Generator.Searching.Stemming;

/// <summary>
/// How a language's words are reduced to what their forms share. Rules are data, so that the same ones run here, when the index is
/// made, and in the reader's browser, when it is asked.
/// </summary>
/// <param name="Steps">Taken one after the other; empty leaves words as they are.</param>
/// <param name="Ignored">Words that say nothing of a text, folded, with a space between; indexed in titles only, and asked for only when a query has no others.</param>
public sealed record StemRules(ImmutableArray<StemStep> Steps, string Ignored)
{
    private static readonly StemRules None = new([], "");

    public static StemRules Of(string language) => language switch
    {
        "id" => IndonesianStems.Rules,
        "en" => EnglishStems.Rules,
        _ => None,
    };
}

/// <summary>Of the rules whose result fits, the first is taken; without one the word goes on as it is.</summary>
/// <param name="Needs">A regular expression that the result must match; empty for any.</param>
public sealed record StemStep(string Needs, params ImmutableArray<StemRule> Rules);

/// <summary>
/// A part of a word and what takes its place; several replacements are several readings of the word, and all go on. Patterns keep
/// to what .NET and browsers read alike.
/// </summary>
public sealed record StemRule(string Pattern, params ImmutableArray<string> Ends);
