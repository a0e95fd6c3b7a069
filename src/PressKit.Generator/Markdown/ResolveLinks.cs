using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Markdown;

/// <summary>
/// Rewrites links between Markdown files into links between pages, and reports those that lead nowhere. Only web and mail
/// addresses leave the site.
/// </summary>
internal sealed class ResolveLinks(PlannedPage page, SitePlan plan, BodyPositions positions, DiagnosticBag diagnostics)
{
    private const string TargetKey = "PressKit.Target";

    // Every page of the kit is looked at for each; whoever has broken more links than these has moved the file.
    private const int MostSuggestions = 50;

    private readonly ImmutableArray<FragmentLink>.Builder fragments = ImmutableArray.CreateBuilder<FragmentLink>();
    private int _suggestions;

    /// <summary>Where a resolved link leads: an address outside the site, or a document by its path below the language's folder; null for anything else.</summary>
    public static string? TargetOf(Inline inline) => inline.GetData(TargetKey) as string;

    /// <summary>Resolves every link of the tree and returns those to a fragment.</summary>
    public ImmutableArray<FragmentLink> Resolve(BodyTree tree)
    {
        foreach (var leaf in tree.Leaves)
        {
            if (leaf.Inline is { } container) Resolve(container);
        }

        return fragments.ToImmutable();
    }

    private void Resolve(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = BodyTree.Next(inline, container))
        {
            switch (inline)
            {
                case LinkInline link:
                    Resolve(link);
                    break;
                case AutolinkInline { IsEmail: false } link:
                    ResolveOutside(link.Url, link, link.Span);
                    break;
            }
        }
    }

    private void Resolve(LinkInline link)
    {
        var span = link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan;
        var url = link.Url ?? "";
        if (link.IsImage)
        {
            diagnostics.Add(Rules.LinkRefused, PlaceOf(span), $"the picture '{url}' cannot stand in the text: it would show without credit and terms", "put it into content/media/ and name it under 'photos' in the front matter");
        }
        else if (HasScheme(url))
        {
            ResolveOutside(url, link, span);
        }
        else if (url.StartsWith('/'))
        {
            diagnostics.Add(Rules.LinkRefused, PlaceOf(span), $"'{url}' starts at the host's root, which is not this site's root everywhere", "link to the Markdown file, as in '../about.md'");
        }
        else
        {
            link.Url = ResolveInside(url, link, span);
        }
    }

    private void ResolveOutside(string url, Inline link, SourceSpan span)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto")
        {
            if (uri.Scheme != "mailto") ExternalLink.Mark(link);
            link.SetData(TargetKey, uri.AbsoluteUri);
            return;
        }

        diagnostics.Add(Rules.LinkRefused, PlaceOf(span), $"links to '{url}' are not allowed", "use https:, http: or mailto:");
    }

    private string ResolveInside(string url, LinkInline link, SourceSpan span)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (url, "") : (url[..hash], Uri.UnescapeDataString(url[(hash + 1)..]));
        var target = path.Length == 0 ? page : FindPage(path, span);
        if (target is null) return url;

        var address = target.Address;
        link.SetData(TargetKey, target.Document?.Key ?? address);

        if (fragment.Length > 0) fragments.Add(new FragmentLink(address, fragment, PlaceOf(span)));
        var relative = path.Length == 0 ? "" : SiteAddress.Relative(page.Address, address);
        return fragment.Length == 0 ? relative : relative + "#" + fragment;
    }

    private PlannedPage? FindPage(string path, SourceSpan span)
    {
        var target = ContentPath.Resolve(positions.Path, path.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(path) : path);
        if (target is not null && plan.BySource.TryGetValue(target, out var found)) return found;
        if (target is not null && plan.Kit.Unreadable.Contains(target)) return null;
        if (target is not null && plan.Kit.IsWithheld(target))
        {
            diagnostics.Add(Rules.WithheldUsed, PlaceOf(span), "this link leads to something that is not public yet", "remove it until then, or hold this text back as well");
            return null;
        }

        var near = _suggestions++ >= MostSuggestions ? null : Suggestion.Nearest(path, plan.BySource.Keys.Select(known => SiteAddress.Relative(positions.Path, known)));
        var fix = near is null ? "link to a Markdown file of this kit, relative to this one" : $"did you mean '{near}'?";
        diagnostics.Add(Rules.LinkBroken, PlaceOf(span), $"the link '{path}' leads to no page of this kit", fix);
        return null;
    }

    private static bool HasScheme(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && url.AsSpan(0, colon).IndexOfAny('/', '#', '?') < 0;
    }

    private Place PlaceOf(SourceSpan span) => positions.At(span.Start, span.End + 1);
}
