namespace PressKit.Generator.Checks.Values.Phrases;

/// <summary>A number in a passage, before the words around it tell what it counts.</summary>
/// <param name="Amount">The number.</param>
/// <param name="End">The token after it.</param>
/// <param name="IsSpelled">Whether it is written in words.</param>
/// <param name="IsOrdinal">Whether its last or first word makes it an ordinal.</param>
/// <param name="IsAmbiguous">Whether its form leaves doubt.</param>
/// <param name="IsLoose">Whether its form says "about": 2 jutaan.</param>
internal readonly record struct Quantity(decimal Amount, int End, bool IsSpelled = false, bool IsOrdinal = false, bool IsAmbiguous = false, bool IsLoose = false);
