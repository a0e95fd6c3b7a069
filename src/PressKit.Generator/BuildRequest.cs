using PressKit.Generator.Incremental;
using PressKit.Generator.Media;
using PressKit.Generator.Printing;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;
using PressKit.Generator.Rendering;

namespace PressKit.Generator;

/// <summary>What to build, from where, to where.</summary>
public sealed record BuildRequest
{
    /// <summary>The kit's root, which holds <c>content/</c> and perhaps <c>templates/</c>.</summary>
    public required IFileTree Files { get; init; }

    public required IOutput Output { get; init; }

    /// <summary>Takes the place of <c>base_url</c> in <c>site.yml</c>.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The moment that embargoes are held against; nothing else depends on it.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Lets drafts through, for a preview.</summary>
    public bool WithDrafts { get; init; }

    /// <summary>Lets through what is under embargo, for a preview that nobody else can see.</summary>
    public bool WithEmbargoed { get; init; }

    /// <summary>What was read for an earlier build of the same kit.</summary>
    public ReadingMemory Memory { get; init; } = ReadingMemory.None;

    /// <summary>With what pictures are made; null leaves them out, with a warning when the kit has some.</summary>
    public PictureWorkshop? Workshop { get; init; }

    /// <summary>False to leave the cards of pages undrawn, which nothing else depends on; what is wrong with them is found all the same.</summary>
    public bool DrawsPageCards { get; init; } = true;

    /// <summary>With what documents are printed as PDF; null prints nothing.</summary>
    public PrintWorkshop? Print { get; init; }

    /// <summary>False to leave the cards of pages out altogether, for a preview: no reader of the site sees them.</summary>
    public bool WithPageCards { get; init; } = true;

    /// <summary>How many pages one sitemap lists before there are several.</summary>
    public int MostInSitemap { get; init; } = RenderSite.UsualInSitemap;

    /// <summary>How many pages are made at once; null leaves it to the machine. Nothing printed depends on it.</summary>
    public int? Threads { get; init; }

    /// <summary>
    /// What the last build into this output gave as <see cref="BuildResult.Record"/>, so that pages which are as they were need not be made
    /// again; empty for the first one. Null makes everything anew and gives no record.
    /// </summary>
    public ReadOnlyMemory<byte>? LastBuild { get; init; }

    /// <summary>The last build, once it was looked at.</summary>
    internal PreviousBuild? Previous { get; init; }

    /// <summary>Notes how long each page and template took, too.</summary>
    public bool WithPartTimings { get; init; }

    /// <summary>Is told how far the build is; null tells nobody.</summary>
    public BuildProgress? Progress { get; init; }

    /// <summary>What was published before, and how its place is shown: a page of it that is gone is an error.</summary>
    public (Manifest Manifest, string Path)? Published { get; init; }

    /// <summary>What another build of the same input gave: a difference is an error.</summary>
    public Manifest? Rehearsed { get; init; }

    /// <summary>Warnings keep the site from being published, as errors do.</summary>
    public bool IsStrict { get; init; }
}
