using System.Collections.Immutable;

namespace PressKit.Generator.Importing;

/// <summary>What the import of one seed read, what it had to work out, and which lines it left behind.</summary>
/// <param name="Size">How many paragraphs, subheadings and captions were found; empty for a refused seed.</param>
public sealed record ImportReport(
    ImmutableArray<ReportedField> Found,
    ImmutableArray<ReportedField> Derived,
    string Size,
    ImmutableArray<DroppedLine> Dropped)
{
    public static ImportReport Empty { get; } = new([], [], "", []);
}

/// <summary>A field of the front matter, by its key, and what was put there.</summary>
public sealed record ReportedField(string Key, string Value);

/// <summary>A line of the seed that is page furniture, with its number counted from 1.</summary>
public sealed record DroppedLine(int Number, string Text, string Reason);
