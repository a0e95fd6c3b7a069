using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Printing;

/// <summary>A page within a document, with names for its parts that no other page has.</summary>
internal sealed class Part
{
    // Those that name other elements by their ids; links are rewritten apart.
    private static readonly string[] References = ["aria-labelledby", "aria-describedby", "aria-details", "aria-controls", "aria-owns", "for", "headers"];

    // About a tenth of a sheet: a list that is empty so far.
    private const int ShortText = 400;

    private readonly FrozenDictionary<string, string> _names;
    private readonly IElement _scope;

    private Part(PlannedPage page, IHtmlDocument document, IElement main, IElement scope, string name)
    {
        Page = page;
        Document = document;
        Main = main;
        Name = name;
        _scope = scope;
        _names = main.QuerySelectorAll("[id]").Select(static element => element.Id!).Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(static id => id, id => $"{name}-{id}", StringComparer.Ordinal);
    }

    public PlannedPage Page { get; }

    public IHtmlDocument Document { get; }

    public IElement Main { get; }

    /// <summary>The name of its <c>main</c>: where a link to the page leads.</summary>
    public string Name { get; }

    /// <summary>True for a page that needs no sheet of its own; an article always has one.</summary>
    public bool IsShort => Page.Kind > PageKind.Article && Main.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Sum(static word => word.Length + 1) < ShortText;

    /// <summary>What of the page stands in the document.</summary>
    public IEnumerable<IElement> Elements => _scope.QuerySelectorAll("*");

    /// <param name="index">Its place in the document; the first lends the document its frame.</param>
    public static Part Of(PlannedPage page, int index, IHtmlDocument document)
    {
        var main = document.QuerySelector("main") ?? WrapBody(document);
        return new Part(page, document, main, index == 0 ? document.DocumentElement : main, $"p{index + 1}");
    }

    /// <summary>The name in the document of what the page calls so.</summary>
    public string NameOf(string id) => _names.GetValueOrDefault(id, Name);

    public void RenameIds()
    {
        foreach (var element in Elements)
        {
            foreach (var attribute in References)
            {
                if (element.GetAttribute(attribute) is { } ids) element.SetAttribute(attribute, string.Join(' ', ids.Split(' ').Select(id => _names.GetValueOrDefault(id, id))));
            }
        }

        foreach (var element in Main.QuerySelectorAll("[id]")) element.Id = _names[element.Id!];
        Main.Id = Name;
    }

    // A theme of the kit's own may have none.
    private static IElement WrapBody(IHtmlDocument document)
    {
        var main = document.CreateElement("main");
        main.Append([.. document.Body!.ChildNodes]);
        document.Body.Append(main);
        return main;
    }
}
