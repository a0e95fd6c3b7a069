using PressKit.Generator.Searching.Words;

namespace PressKit.Generator.Searching;

/// <summary>A word of an entry, with the best field that it stands in.</summary>
public readonly record struct FoundWord(Word Word, SearchField Field);
