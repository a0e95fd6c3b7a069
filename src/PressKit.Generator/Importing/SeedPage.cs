using System.Collections.Immutable;

namespace PressKit.Generator.Importing;

/// <summary>The lines of one seed and the role that the stages have found for each so far.</summary>
internal sealed class SeedPage
{
    private readonly ImmutableArray<SeedLine> lines;
    private readonly LineRole[] roles;
    private readonly string?[] reasons;

    public SeedPage(ImmutableArray<SeedLine> lines)
    {
        this.lines = lines;
        roles = new LineRole[lines.Length];
        reasons = new string?[lines.Length];
        IsDoubleSpaced = lines.Count(static line => line.AfterBlank) * 10 >= lines.Length * 6;
        IsVietnamese = VietnameseText.IsMostOf(lines.Select(static line => line.Text));
    }

    public int Count => lines.Length;

    /// <summary>Whether paragraphs are parted by empty lines, so that two lines without one belong together.</summary>
    public bool IsDoubleSpaced { get; }

    public bool IsVietnamese { get; }

    public SeedLine this[int index] => lines[index];

    public LineRole RoleOf(int index) => roles[index];

    public bool IsText(int index) => roles[index] == LineRole.Text;

    /// <summary>The role of a line, or null beyond either end of the page.</summary>
    public LineRole? RoleAt(int index) => index >= 0 && index < roles.Length ? roles[index] : null;

    /// <summary>Whether a line is what a picture left behind, and not only marks or the bars of a table.</summary>
    public bool IsPictureScar(int index) =>
        RoleAt(index) == LineRole.Scar
        && (!lines[index].Text.StartsWith('|') || lines[index].Text.Contains("![", StringComparison.Ordinal))
        && lines[index].Text.Any(static character => char.IsLetterOrDigit(character) || character == '!');

    /// <summary>Whether a line of these very words stands at or below an index.</summary>
    public bool Contains(string text, int start)
    {
        for (var index = start; index < Count; index++)
        {
            if (lines[index].Text == text) return true;
        }

        return false;
    }

    public void Mark(int index, LineRole role, string reason)
    {
        roles[index] = role;
        reasons[index] = reason;
    }

    /// <summary>The indexes of the lines that are still the article's own words.</summary>
    public List<int> TextLines()
    {
        var indexes = new List<int>();
        for (var index = 0; index < Count; index++)
        {
            if (IsText(index)) indexes.Add(index);
        }

        return indexes;
    }

    /// <summary>Every line that is neither in the front matter nor in the body, with the reason.</summary>
    public ImmutableArray<DroppedLine> DroppedLines() =>
        [.. Enumerable.Range(0, Count)
            .Where(index => roles[index] is LineRole.Scar or LineRole.Furniture)
            .Select(index => new DroppedLine(lines[index].Number, lines[index].Text, reasons[index] ?? ""))];
}
