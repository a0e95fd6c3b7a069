namespace PressKit.Generator.Searching;

/// <summary>A word of a body, in the spelling that all its spellings share, with the best field it stands in.</summary>
public readonly record struct BodyWord(string Folded, SearchField Field);
