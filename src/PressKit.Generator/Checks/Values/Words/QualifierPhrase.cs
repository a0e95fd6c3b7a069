using System.Collections.Immutable;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Checks.Values.Words;

/// <summary>Words that qualify the value after them; open ones can mean something else.</summary>
internal sealed record QualifierPhrase(ImmutableArray<string> Words, Qualifier Qualifier, Ceiling Ceiling, Openness Openness)
{
    private static readonly char[] Separators = [' ', '-'];

    public static IEnumerable<QualifierPhrase> Of(Qualifier qualifier, params string[] phrases) =>
        phrases.Select(phrase => new QualifierPhrase([.. phrase.Split(Separators)], qualifier, Ceiling.None, Openness.Closed));

    public static IEnumerable<QualifierPhrase> Of(Ceiling ceiling, params string[] phrases) =>
        phrases.Select(phrase => new QualifierPhrase([.. phrase.Split(Separators)], Qualifier.Exactly, ceiling, Openness.Closed));
}

/// <summary>When a qualifier's words may mean something else.</summary>
internal enum Openness
{
    Closed,

    /// <summary>Before a length of time: drafted over four years.</summary>
    BeforeDuration,

    /// <summary>After a word that asks for a topic: questions about two treaties.</summary>
    AfterTopicWord,

    /// <summary>Always: "hingga 12 negara" may end a list or set a limit.</summary>
    Always,
}
