using PressKit.Generator.Reading;

namespace PressKit.Generator.Planning;

/// <summary>A page with its final address, before anything of it is rendered.</summary>
/// <param name="Address">From the site's root, naming the file: <c>id/artikel/x.html</c>.</param>
public sealed record PlannedPage(PageKind Kind, Language Language, string Address, string Title)
{
    /// <summary>The document it shows; null for a page made of others, such as a section without an introduction.</summary>
    public Document? Document { get; init; }

    /// <summary>The section it belongs to; null for home and single pages.</summary>
    public Section? Section { get; init; }

    /// <summary>The articles it lists; null for a page that lists none.</summary>
    public ListPage? List { get; init; }

    /// <summary>Its rank in its section's list, newest first; -1 when it stands in none.</summary>
    public int Rank { get; init; } = -1;

    /// <summary>Where its text lies for those who paste; null for a page that only leads to others.</summary>
    public string? TextAddress => Kind is >= PageKind.Article and < PageKind.Search ? SiteAddress.TextOf(Address) : null;
}
