using PressKit.Generator.Planning;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Rendering.Models;

namespace PressKit.Generator.Rendering.JsonLd;

/// <summary>
/// A <c>NewsArticle</c>. Republished text is its publisher's, never the kit's: <c>author</c> names the publisher, <c>isBasedOn</c> the
/// original.
/// </summary>
internal sealed class DescribeArticle(PlannedPage page, PageGroup group, SitePlan plan, Func<Correction, bool> isAbout)
{
    public void Write(JsonLdWriter node)
    {
        var frontMatter = page.Document!.FrontMatter;
        var issuer = plan.Config.Issuer[page.Language];
        node.Text("headline", page.Title);
        node.Text("description", frontMatter.Summary.Value);
        node.Text("inLanguage", page.Language.Code);
        node.Text("mainEntityOfPage", PageModel.AbsoluteOf(page.Address, plan));
        if (plan.BaseUrl is not null) node.Texts("image", [.. ImageAddresses().Select(address => PageModel.AbsoluteOf(address, plan)!)]);
        node.Text("datePublished", frontMatter.Date?.ToIso());
        node.Text("dateModified", frontMatter.Updated?.ToIso());
        node.List("author", list =>
        {
            list.Node("Organization", author => author.Text("name", frontMatter.Source?.Publisher ?? issuer));
            if (frontMatter.Author is { } name) list.Node("Person", author => author.Text("name", name));
        });
        node.Named("publisher", "Organization", issuer);
        node.Text("isBasedOn", frontMatter.Source?.Url?.AbsoluteUri);
        if (OriginalUrl() is { } original) node.Node("translationOfWork", "NewsArticle", work => work.Text("@id", original));
        DescribeCorrections.Write(node, page.Language, plan, isAbout);
    }

    // The photographs of the article before what was drawn of its title.
    private IEnumerable<string> ImageAddresses()
    {
        foreach (var photo in page.Document!.FrontMatter.Photos)
        {
            if (photo is { IsHeld: false, Media: { } media } && plan.Pictures.TryGetValue(media.Value, out var picture)) yield return picture.Largest.Address;
        }

        if (plan.CardOf(page) is { } card) yield return card;
    }

    private string? OriginalUrl() =>
        page.Document!.FrontMatter.TranslationOf is { } of
        && plan.Config.FindLanguage(of.Value) is { } language
        && group[language] is { } original
            ? PageModel.AbsoluteOf(original.Address, plan)
            : null;
}
