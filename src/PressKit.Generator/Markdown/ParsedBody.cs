using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Markdown;

/// <summary>A body after its one parse: the HTML, and what checks need to know of it.</summary>
/// <param name="WriteHtml">Writes the body as HTML, piece by piece; every character of the text is escaped.</param>
/// <param name="WriteText">Writes <see cref="Text"/>, which not every kit publishes.</param>
/// <param name="Opening">The plain text of the first paragraph; empty when the body starts with something else.</param>
/// <param name="Anchors">The fragments that can be linked to on its page.</param>
/// <param name="Links">Links to a fragment of this page or another.</param>
/// <param name="Blocks">The texts of the document, front matter first, as the checks read them.</param>
/// <param name="MarkedNotes">For each editor's note, whether its mark stands in the body; its words may stand beside it instead.</param>
/// <param name="Facts">The facts that the text names, by their anchors on the fact sheet.</param>
public sealed record ParsedBody(
    Action<Action<ReadOnlySpan<char>>> WriteHtml,
    Func<string> WriteText,
    string Opening,
    ImmutableArray<string> Anchors,
    ImmutableArray<FragmentLink> Links,
    ImmutableArray<TextBlock> Blocks,
    ImmutableArray<bool> MarkedNotes,
    ImmutableArray<string> Facts)
{
    /// <summary>The body as plain text: a line for each paragraph, no markup, links with their addresses.</summary>
    public string Text => field ??= WriteText();

    public static ParsedBody Empty { get; } = new(static _ => { }, static () => "", "", [], [], [], [], []);
}

/// <summary>A link to a place on a page, to be proven when all pages are known.</summary>
public sealed record FragmentLink(string Address, string Fragment, Place Place);
