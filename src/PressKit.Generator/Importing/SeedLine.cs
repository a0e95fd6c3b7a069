namespace PressKit.Generator.Importing;

/// <summary>A non-empty line of a seed, cleaned; a table row gives one line to a cell, all with the row's number.</summary>
/// <param name="Number">The line of the seed, counted from 1.</param>
/// <param name="AfterBlank">Whether an empty line, or the start of the file, stands before it.</param>
/// <param name="InCell">Whether the line opened with a table's bar.</param>
public sealed record SeedLine(int Number, string Text, bool AfterBlank, bool InCell = false);
