using System.Collections.Immutable;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Searching;

/// <summary>One thing that can be found, as a result shows it.</summary>
/// <param name="Page">The page that shows it.</param>
/// <param name="Anchor">Its place on that page; null for the page itself.</param>
/// <param name="About">When, by whom, in which role; empty when nothing is to be said.</param>
/// <param name="Text">The words of the thing itself; empty when the title says all.</param>
public sealed record SearchEntry(SearchKind Kind, PlannedPage Page, string? Anchor, string Title, string About, string Text)
{
    /// <summary>Texts it is found by as well, though a result does not show them: other spellings of a name, a publisher's host.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Where it is from the site's root.</summary>
    public string Address => Anchor is null ? Page.Address : $"{Page.Address}#{Anchor}";
}
