using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Markdown;

/// <summary>
/// Sets a table in a region of its own, named and within reach of the keyboard, so that a wide one scrolls and the page does not.
/// The alignment of a column becomes a class.
/// </summary>
internal sealed class TableRenderer(UiStrings strings) : HtmlTableRenderer
{
    private int _count;

    /// <summary>Counts the tables of the next text from 1.</summary>
    public void Restart() => _count = 0;

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var alignments = new TableColumnAlign?[table.ColumnDefinitions.Count];
        for (var index = 0; index < alignments.Length; index++) alignments[index] = table.ColumnDefinitions[index].Alignment;
        AlignByClass(table);
        _count++;
        var label = strings.Required(UiStrings.TableLabel).Replace("{number}", _count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        renderer.EnsureLine();
        renderer.Write("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"").WriteEscape(label).WriteLine("\">");
        base.Write(renderer, table);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
        // The text of the page is written by them too.
        for (var index = 0; index < alignments.Length; index++) table.ColumnDefinitions[index].Alignment = alignments[index];
    }

    // The alignment itself would be written as a style.
    private static void AlignByClass(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            for (var index = 0; index < row.Count && index < table.ColumnDefinitions.Count; index++)
            {
                if (ClassOf(table.ColumnDefinitions[index].Alignment) is { } name) row[index].GetAttributes().AddClass(name);
            }
        }

        foreach (var column in table.ColumnDefinitions) column.Alignment = null;
    }

    private static string? ClassOf(TableColumnAlign? align) => align switch
    {
        TableColumnAlign.Right => "right",
        TableColumnAlign.Center => "centre",
        _ => null,
    };
}
