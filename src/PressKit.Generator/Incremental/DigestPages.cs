using PressKit.Generator.Media;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Incremental;

/// <summary>
/// Reduces what the pages of one thing show, beyond the site's own digest, to one: its documents, what lists show of the articles that
/// stand beside or on them, its tags.
/// </summary>
internal sealed class DigestPages(Digest site, SitePlan plan, MadePictures made)
{
    public Digest Of(PageGroup group)
    {
        using var digest = new DigestWriter();
        digest.Add(site.ToString());
        foreach (var page in group.Pages)
        {
            digest.Add(page is not null);
            if (page is not null) Add(digest, page);
        }

        return digest.ToDigest();
    }

    private void Add(DigestWriter digest, PlannedPage page)
    {
        digest.Add((long)page.Kind);
        digest.Add(page.Address);
        digest.Add(page.Title);
        digest.Add(plan.CardOf(page) is { } card ? made.Find(card)?.Sha256 : null);
        if (page.Document is { } document) AddDocument(digest, page, document);
        if (page.List is { } list) AddList(digest, list);
    }

    private void AddDocument(DigestWriter digest, PlannedPage page, Document document)
    {
        digest.Add(document.Text.Content);
        foreach (var tag in document.FrontMatter.Tags)
        {
            var list = plan.Tags[page.Language.Index].GetValueOrDefault(tag.Value);
            digest.Add(list?.Address);
            digest.Add(list?.Articles.Length ?? -1);
        }

        if (page.Rank < 0) return;
        var neighbours = plan.ListOf(page.Section!, page.Language);
        AddEntry(digest, page.Rank > 0 ? neighbours[page.Rank - 1] : null);
        AddEntry(digest, page.Rank + 1 < neighbours.Length ? neighbours[page.Rank + 1] : null);
    }

    private static void AddList(DigestWriter digest, ListPage list)
    {
        digest.Add(list.Number);
        digest.Add(list.Count);
        digest.Add(list.All.Length);
        digest.Add(list.First);
        foreach (var article in list.Articles) AddEntry(digest, article);
    }

    // A list shows of an article what its front matter says, never its text.
    private static void AddEntry(DigestWriter digest, PlannedPage? article)
    {
        digest.Add(article?.Address);
        if (article?.Document is { } document) digest.Add(document.Text.Head);
    }
}
