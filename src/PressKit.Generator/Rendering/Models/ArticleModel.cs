using PressKit.Generator.Markdown;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Rendering.Models;

/// <summary>An article for its own page and for lists: <c>article</c> in templates.</summary>
public static class ArticleModel
{
    private const int CardMembers = 8;
    private const int FullMembers = CardMembers + 15;

    /// <summary>What a list shows of an article.</summary>
    public static TemplateModel Card(PlannedPage page, SitePlan plan) => Card(page, plan, CardMembers);

    private static TemplateModel Card(PlannedPage page, SitePlan plan, int members)
    {
        var frontMatter = page.Document!.FrontMatter;
        return new TemplateModel(members)
        {
            ["title"] = page.Title,
            ["address"] = page.Address,
            ["url"] = PageModel.AbsoluteOf(page.Address, plan),
            ["summary"] = frontMatter.Summary.Value,
            ["date"] = frontMatter.Date,
            ["updated"] = frontMatter.Updated,
            ["is_undated"] = frontMatter.Undated,
            ["publisher"] = frontMatter.Source?.Publisher,
        };
    }

    public static TemplateModel Full(PlannedPage page, ParsedBody body, bool isStale, SitePlan plan)
    {
        var frontMatter = page.Document!.FrontMatter;
        var article = Card(page, plan, FullMembers);
        article["is_title_by_kit"] = frontMatter.IsTitleByKit;
        // A summary that is the text's own first sentence would only stand there twice.
        article["shows_summary"] = !body.Opening.StartsWith(frontMatter.Summary.Value, StringComparison.Ordinal);
        article["author"] = frontMatter.Author;
        article["dateline"] = frontMatter.Dateline;
        article["tags"] = TagModel.Of(page, plan);
        article["source"] = frontMatter.Source is { } source ? SourceOf(source, plan) : null;
        article["is_translation"] = frontMatter.TranslationOf is not null;
        article["translation_of"] = frontMatter.TranslationOf?.Value;
        article["is_stale"] = isStale;
        article["photos"] = PhotoModel.AllOf(page, plan);
        article["holds_photos"] = PhotoModel.AreHeld(page, plan);
        article["notes"] = frontMatter.Notes.Select((note, index) => NoteOf(note, index, body)).ToList();
        article["withdrawn"] = frontMatter.Withdrawn;
        article["body"] = new HtmlText(body.WriteHtml);
        article.Defer("text", () => body.Text);
        return article;
    }

    /// <summary>The neighbours in the section's list: previous is the newer one, which stands before it.</summary>
    public static (TemplateModel? Previous, TemplateModel? Next) NeighboursOf(PlannedPage page, SitePlan plan)
    {
        if (page.Rank < 0) return (null, null);
        var list = plan.ListOf(page.Section!, page.Language);
        return (
            page.Rank > 0 ? Card(list[page.Rank - 1], plan) : null,
            page.Rank + 1 < list.Length ? Card(list[page.Rank + 1], plan) : null);
    }

    public static TemplateModel SourceOf(ArticleSource source, SitePlan plan) => new()
    {
        ["publisher"] = source.Publisher,
        ["url"] = source.Url?.AbsoluteUri,
        ["host"] = source.Url?.Host,
        ["via"] = source.Via,
        ["rights"] = source.Rights.ToString().ToLowerInvariant(),
        ["language"] = source.Url is null ? null : plan.Kit.Publishers.FirstOrDefault(publisher => publisher.Owns(source.Url.Host))?.Language,
    };

    private static TemplateModel NoteOf(EditorNote note, int index, ParsedBody body) => new TemplateModel
    {
        ["number"] = index + 1,
        ["at"] = note.At.Value,
        ["text"] = note.Text,
        ["is_marked"] = body.MarkedNotes[index],
    };
}
