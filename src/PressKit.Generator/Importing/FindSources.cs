namespace PressKit.Generator.Importing;

/// <summary>What the source lines of a page say, and the author's line above them.</summary>
internal sealed record FoundSources(string? Url, string? Via, string? Author);

/// <summary>Finds the source lines, which close an article, and the short name just before them.</summary>
internal static class FindSources
{
    public static FoundSources Find(SeedPage page)
    {
        var url = MarkAddresses(page);
        var (via, nameInSource) = MarkNames(page);
        var signature = MarkSignature(page);
        return new FoundSources(url, via ?? signature.Via, signature.Author ?? nameInSource);
    }

    private static string? MarkAddresses(SeedPage page)
    {
        string? url = null;
        for (var index = 0; index < page.Count; index++)
        {
            if (!page.IsText(index) || !SourceLine.IsAddress(page[index].Text)) continue;
            if (SourceLine.ValueOf(page[index].Text) is { } value && SourceLine.WebAddress(value) is { } address)
            {
                url = address;
                page.Mark(index, LineRole.Source, "source");
            }
            else
            {
                page.Mark(index, LineRole.Furniture, "source without a web address");
            }
        }

        return url;
    }

    // NAME/ORGANISATION counts only beside another source line or at the article's end: elsewhere it credits a chart or a table.
    private static (string? Via, string? Name) MarkNames(SeedPage page)
    {
        string? via = null;
        string? name = null;
        var isClosing = true;
        for (var index = page.Count - 1; index >= 0; index--)
        {
            if (page.RoleOf(index) is LineRole.Scar or LineRole.Furniture) continue;
            if (page.RoleOf(index) == LineRole.Source)
            {
                isClosing = true;
                continue;
            }

            var isSource = isClosing || page.RoleAt(index - 1) == LineRole.Source;
            isClosing = false;
            if (!isSource || SourceLine.ValueOf(page[index].Text) is not { } value) continue;
            if (value.Length > 0 && !SourceLine.IsName(value)) continue;
            isClosing = true;
            page.Mark(index, LineRole.Source, "source");
            if (value.Length == 0) continue;

            var slash = value.IndexOf('/', StringComparison.Ordinal);
            via ??= slash < 0 ? value : value[(slash + 1)..].Trim();
            if (slash > 0) name ??= PersonName.Read(value[..slash].Trim());
        }

        return (via, name);
    }

    private static Signature MarkSignature(SeedPage page)
    {
        var texts = page.TextLines();
        if (texts.Count < 2) return Signature.None;
        var last = texts[^1];
        var isAlone = Sentences.IsClosed(page[texts[^2]].Text) || page[last].AfterBlank || page.RoleAt(last + 1) == LineRole.Source;
        var signature = isAlone ? Signature.Read(page[last].Text) : Signature.None;
        if (signature != Signature.None) page.Mark(last, LineRole.Author, "author");
        return signature;
    }
}
