using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Markdown.Texts;

/// <summary>
/// Writes a parsed body as plain text to paste: a paragraph is one line, blocks stand apart by an empty one, items keep their
/// marks, and no other markup is left. Marks of editor's notes are left out.
/// </summary>
internal sealed class WriteText
{
    private readonly IndentedText _text = new();
    private readonly InlineWriter _inlines;

    private WriteText(PlannedPage page, Uri? baseUrl) => _inlines = new InlineWriter(url => AbsoluteOf(url, page, baseUrl));

    /// <param name="page">The page that shows the body; its links are resolved already.</param>
    /// <param name="baseUrl">Null leaves out the addresses of the kit's own pages.</param>
    public static string Write(MarkdownDocument tree, PlannedPage page, Uri? baseUrl)
    {
        var writer = new WriteText(page, baseUrl);
        writer.Write(tree, isTight: false);
        return writer._text.ToString();
    }

    private void Write(ContainerBlock container, bool isTight)
    {
        var isFirst = true;
        foreach (var block in container)
        {
            if (block is LinkReferenceDefinitionGroup) continue;
            if (!isFirst && !isTight) _text.WriteBlankLine();
            isFirst = false;
            Write(block, isTight);
        }
    }

    private void Write(Block block, bool isTight)
    {
        switch (block)
        {
            case Table table:
                _text.WriteLines(TableLines.Write(table, _inlines));
                break;
            case ListBlock list:
                WriteItems(list);
                break;
            case QuoteBlock quotation:
                _text.WriteBehind("    ", () => Write(quotation, isTight: false));
                break;
            case ContainerBlock inner:
                Write(inner, isTight);
                break;
            case ThematicBreakBlock:
                _text.WriteLines("* * *");
                break;
            case CodeBlock code:
                _text.WriteLines(code.Lines.ToString());
                break;
            case LeafBlock leaf:
                _text.WriteLines(_inlines.Write(leaf.Inline));
                break;
        }
    }

    private void WriteItems(ListBlock list)
    {
        var number = int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var start) ? start : 1;
        for (var index = 0; index < list.Count; index++)
        {
            if (index > 0 && list.IsLoose) _text.WriteBlankLine();
            var marker = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number + index}. ") : "- ";
            var item = (ContainerBlock)list[index];
            _text.WriteBehind(marker, () => Write(item, isTight: !list.IsLoose));
        }
    }

    // A link within the page leads nowhere from a copy of its text; one that is no address is refused, and its text written all the same.
    private static string? AbsoluteOf(string url, PlannedPage page, Uri? baseUrl)
    {
        const string Mail = "mailto:";
        if (url.Length == 0 || url.StartsWith('#')) return null;
        if (url.StartsWith(Mail, StringComparison.OrdinalIgnoreCase)) return url[Mail.Length..];
        if (Uri.TryCreate(url, UriKind.Absolute, out _)) return url;
        return baseUrl is not null && Uri.TryCreate(new Uri(baseUrl, page.Address), url, out var address) ? address.AbsoluteUri : null;
    }
}
