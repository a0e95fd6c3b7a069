using PressKit.Generator.Planning;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Rendering.Models;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Rendering.JsonLd;

/// <summary>Says to machines what a page holds and whose it is; <c>page.json_ld</c> in templates.</summary>
/// <param name="isAbout">Which corrections concern the page.</param>
internal sealed class DescribePage(PlannedPage page, PageGroup group, UiStrings strings, SitePlan plan, Func<Correction, bool> isAbout)
{
    public HtmlText Describe() => JsonLdWriter.Write(graph =>
    {
        WriteContent(graph);
        if (plan.BaseUrl is not null && page.Kind != PageKind.Home) graph.Node("BreadcrumbList", WriteTrail);
    });

    private void WriteContent(JsonLdWriter graph)
    {
        var data = new DescribeData(page, strings, plan);
        switch (page.Kind)
        {
            case PageKind.Home:
                graph.Node("WebSite", WriteWork);
                break;
            case PageKind.Article:
                graph.Node("NewsArticle", node => new DescribeArticle(page, group, plan, isAbout).Write(node));
                break;
            case PageKind.Facts:
                graph.Node("Dataset", node => data.WriteFacts(node, isAbout));
                break;
            case PageKind.Quotes:
                data.WriteQuotes(graph);
                break;
            case PageKind.People:
                graph.Node("WebPage", WriteWork);
                data.WritePeople(graph);
                break;
            case PageKind.Timeline:
                data.WriteEvents(graph);
                break;
            default:
                graph.Node(page.Kind == PageKind.About ? "AboutPage" : page.Kind is PageKind.Section or PageKind.Tags or PageKind.Tag ? "CollectionPage" : "WebPage", WriteWork);
                break;
        }
    }

    private void WriteWork(JsonLdWriter node)
    {
        node.Text("name", page.Title);
        node.Text("description", page.Document?.FrontMatter.Summary.Value);
        node.Text("inLanguage", page.Language.Code);
        node.Text("url", PageModel.AbsoluteOf(page.Address, plan));
        node.Named("publisher", "Organization", plan.Config.Issuer[page.Language]);
        DescribeCorrections.Write(node, page.Language, plan, isAbout);
    }

    private void WriteTrail(JsonLdWriter node) => node.List("itemListElement", list =>
    {
        foreach (var (position, step) in TrailModel.Of(page, plan).Index())
        {
            list.Node("ListItem", item =>
            {
                item.Number("position", position + 1);
                item.Text("name", (string)step["title"]!);
                item.Text("item", PageModel.AbsoluteOf((string)step["address"]!, plan));
            });
        }
    });
}
