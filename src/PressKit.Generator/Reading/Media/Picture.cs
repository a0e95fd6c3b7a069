using System.Collections.Immutable;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading.Media;

/// <summary>A picture of the kit as its sidecar describes it: <c>media/x.jpg</c> by <c>media/x.jpg.yml</c>.</summary>
public sealed record Picture
{
    public const string Folder = "content/media";
    public const string SidecarEnding = ".yml";

    /// <summary>Its path below <c>content/</c>, by which articles name it.</summary>
    public required string Path { get; init; }

    /// <summary>The file's path from the kit's root.</summary>
    public string File => FileOf(Path);

    public string Sidecar => File + SidecarEnding;

    /// <summary>What the picture shows, for all readers.</summary>
    public required LocalizedText Caption { get; init; }

    /// <summary>What stands for the picture where it is not seen.</summary>
    public required LocalizedText Alt { get; init; }

    /// <summary>What must be printed beside it.</summary>
    public required string Credit { get; init; }

    public required PictureRights Rights { get; init; }

    /// <summary>Who made it; null when not recorded.</summary>
    public string? Creator { get; init; }

    public PartialDate? Date { get; init; }

    public LocalizedText? Place { get; init; }

    /// <summary>Who is seen, by their names in <c>people.yml</c>.</summary>
    public ImmutableArray<Located<string>> People { get; init; } = [];

    /// <summary>Under which terms others may use it; null when none were set.</summary>
    public LocalizedText? Terms { get; init; }

    /// <summary>Where its owner shows it; always there for a picture that is only linked.</summary>
    public Uri? Source { get; init; }

    /// <summary>When it may be public at all.</summary>
    public ReleaseTerms Release { get; init; } = ReleaseTerms.Public;

    /// <summary>The moment from which the kit may only link to it; null when there is none.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>True when the kit may publish the file itself.</summary>
    public bool MayBeCopied => Rights != PictureRights.LinkOnly;

    public static string FileOf(string path) => "content/" + path;
}

/// <summary>What the kit may do with a picture.</summary>
public enum PictureRights
{
    /// <summary>It is the issuer's: published, with caption and credit written into the file.</summary>
    Own,

    /// <summary>The kit may pass it on as received.</summary>
    Licensed,

    /// <summary>The kit may name it and link to its owner; no file of it is ever published.</summary>
    LinkOnly,
}
