using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;

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

    /// <summary>Warnings keep the site from being published, as errors do.</summary>
    public bool IsStrict { get; init; }
}
