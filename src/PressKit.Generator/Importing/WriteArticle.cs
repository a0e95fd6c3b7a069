using System.Collections.Immutable;
using System.Text;

namespace PressKit.Generator.Importing;

/// <summary>Writes an article as a content file: front matter in its fixed order, then the body as Markdown, with line feeds.</summary>
public static class WriteArticle
{
    public static string Write(ImportedArticle article)
    {
        var text = new StringBuilder("---\n");
        AppendHead(text, article);
        AppendSource(text, article.Source);
        var writtenAt = text.Length;
        AppendPhotos(text, article.Photos);
        AppendNotes(text, article.Notes);
        text.Append("---\n");
        foreach (var block in article.Body)
        {
            text.Append('\n');
            text.Append(block.IsHeading ? "## " + EscapeMarkdown.Heading(block.Text) : EscapeMarkdown.Paragraph(block.Text));
            text.Append('\n');
        }

        return text.Insert(writtenAt, WrittenHash.LineFor(text.ToString())).ToString();
    }

    private static void AppendHead(StringBuilder text, ImportedArticle article)
    {
        AppendKey(text, "title", article.Title);
        if (article.TitleByKit) text.Append("title_by: kit\n");
        text.Append(article.Date is null ? "undated: true\n" : $"date: {article.Date}\n");
        AppendKey(text, "summary", article.Summary);
        AppendKey(text, "author", article.Author);
        if (article.Tags.Length > 0) text.Append("tags:\n");
        foreach (var tag in article.Tags) text.Append("  - ").Append(YamlText.Write(tag)).Append('\n');
    }

    private static void AppendSource(StringBuilder text, ImportedSource source)
    {
        text.Append("source:\n");
        AppendKey(text, "  publisher", source.Publisher);
        AppendKey(text, "  url", source.Url);
        AppendKey(text, "  via", source.Via);
        AppendKey(text, "  rights", source.Rights);
        AppendKey(text, "  seed", source.Seed);
        AppendKey(text, "  sha256", source.Sha256);
    }

    private static void AppendPhotos(StringBuilder text, ImmutableArray<ImportedPhoto> photos)
    {
        if (photos.Length > 0) text.Append("photos:\n");
        foreach (var photo in photos)
        {
            AppendKey(text, "  - caption", photo.Caption);
            AppendKey(text, "    credit", photo.Credit);
            AppendKey(text, "    lang", photo.Language);
        }
    }

    private static void AppendNotes(StringBuilder text, ImmutableArray<ImportedNote> notes)
    {
        if (notes.Length > 0) text.Append("notes:\n");
        foreach (var note in notes)
        {
            AppendKey(text, "  - at", note.At);
            AppendKey(text, "    text", note.Text);
        }
    }

    private static void AppendKey(StringBuilder text, string key, string? value)
    {
        if (value is not null) text.Append(key).Append(": ").Append(YamlText.Write(value)).Append('\n');
    }
}
