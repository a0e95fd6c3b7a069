using System.Globalization;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace PressKit.Generator.Markdown.Texts;

/// <summary>A table as lines whose columns stand below each other, with a rule under its head.</summary>
internal static class TableLines
{
    // A longer cell runs over: padding all the others to it would help no reader, and could grow without end.
    private const int WidestColumn = 40;
    private const string Gap = "  ";

    public static string Write(Table table, InlineWriter inlines)
    {
        var rows = table.OfType<TableRow>().Select(row => new Row(row.IsHeader, [.. row.OfType<TableCell>().Select(cell => TextOf(cell, inlines))])).ToArray();
        var widths = WidthsOf(rows);
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(Gap, row.Cells.Select((cell, column) => Pad(cell, widths[column], AlignmentOf(table, column)))).Append('\n');
            if (row.IsHeader) text.AppendJoin(Gap, row.Cells.Select((_, column) => new string('-', widths[column]))).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string TextOf(TableCell cell, InlineWriter inlines) =>
        string.Join(' ', cell.Descendants<LeafBlock>().Select(leaf => inlines.Write(leaf.Inline))).ReplaceLineEndings(" ").Trim();

    private static int[] WidthsOf(Row[] rows)
    {
        var widths = new int[rows.Max(static row => row.Cells.Length)];
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Cells.Length; column++) widths[column] = Math.Max(widths[column], Math.Min(WidthOf(row.Cells[column]), WidestColumn));
        }

        return widths;
    }

    private static string Pad(string cell, int width, TableColumnAlign? alignment)
    {
        var missing = Math.Max(width - WidthOf(cell), 0);
        var before = alignment switch { TableColumnAlign.Right => missing, TableColumnAlign.Center => missing / 2, _ => 0 };
        return new string(' ', before) + cell + new string(' ', missing - before);
    }

    private static TableColumnAlign? AlignmentOf(Table table, int column) =>
        column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;

    private static int WidthOf(string cell) => new StringInfo(cell).LengthInTextElements;

    private sealed record Row(bool IsHeader, string[] Cells);
}
