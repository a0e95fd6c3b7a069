using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Reading.Data;

/// <summary>A ready text about the kit's subject at a length that editors ask for.</summary>
/// <param name="Words">How many words it is meant to have: runs of characters between white space.</param>
/// <param name="Span">Where the entry stands, for a text of another length.</param>
public sealed record Boilerplate(int Words, LocalizedText Text, TextSpan Span);
