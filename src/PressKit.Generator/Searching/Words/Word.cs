using System.Collections.Immutable;

namespace PressKit.Generator.Searching.Words;

/// <summary>A word of a language, one for all its spellings, so that words are compared as objects.</summary>
/// <param name="folded">The spelling that all share.</param>
/// <param name="isIgnored">True for a word that says nothing of a text.</param>
public sealed class Word(string folded, ImmutableArray<string> stems, bool isIgnored)
{
    public string Folded { get; } = folded;

    public ImmutableArray<string> Stems { get; } = stems;

    public bool IsIgnored { get; } = isIgnored;

    /// <summary>True for the first word of a name that has variants; set before any text is read.</summary>
    internal bool StartsName { get; set; }
}
