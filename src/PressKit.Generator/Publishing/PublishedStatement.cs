using System.Collections.Immutable;

namespace PressKit.Generator.Publishing;

/// <summary>A fact, quotation or person as it was published, so that a later change of it can be told.</summary>
/// <param name="File">The data file it comes from, without folder and ending: <c>facts</c>, <c>quotes</c> or <c>people</c>.</param>
/// <param name="Name">Its name there; for a fact with its moment: <c>signatories@2025-10-26</c>.</param>
/// <param name="Texts">What it said in each language, in ordinal order of the codes.</param>
/// <param name="Corrections">How many entries of <c>corrections.yml</c> were about it.</param>
public sealed record PublishedStatement(string File, string Name, ImmutableArray<StatementText> Texts, int Corrections);

/// <param name="Language">The code of the language.</param>
public sealed record StatementText(string Language, string Text);
