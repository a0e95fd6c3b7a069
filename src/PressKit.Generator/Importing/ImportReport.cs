using System.Collections.Immutable;

namespace PressKit.Generator.Importing;

/// <summary>What the import of one seed read, what it had to work out, and which lines it left behind.</summary>
public sealed record ImportReport(ImmutableArray<string> Found, ImmutableArray<string> Derived, ImmutableArray<DroppedLine> Dropped)
{
    public static ImportReport Empty { get; } = new([], [], []);
}

/// <summary>A line of the seed that is page furniture, with its number counted from 1.</summary>
public sealed record DroppedLine(int Number, string Text, string Reason);
