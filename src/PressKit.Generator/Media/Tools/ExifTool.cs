using System.Collections.Immutable;

namespace PressKit.Generator.Media.Tools;

/// <summary>Runs exiftool once for any number of files, with its arguments in a file.</summary>
internal sealed class ExifTool(string program)
{
    private const string Arguments = "arguments.txt";

    // It takes some fifty times the size of a text within a picture; pictures themselves pass through it in parts.
    private const long MostMemory = 1L << 30;

    private static readonly TimeSpan Start = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Each = TimeSpan.FromSeconds(10);

    // What says how to show the pixels stays; everything else goes unless it is named.
    private static readonly ImmutableArray<string> Display = ["-ColorSpaceTags", "-Orientation"];

    // No place names, no contact data, no editing history: only what is printed beside a picture and under which terms.
    private static readonly ImmutableArray<string> Captions =
    [
        "-IPTC:CodedCharacterSet", "-IPTC:ObjectName", "-IPTC:Headline", "-IPTC:Caption-Abstract", "-IPTC:Writer-Editor", "-IPTC:By-line", "-IPTC:By-lineTitle",
        "-IPTC:Credit", "-IPTC:Source", "-IPTC:CopyrightNotice", "-IPTC:SpecialInstructions", "-IPTC:DateCreated", "-IPTC:Keywords",
        "-XMP-dc:all", "-XMP-xmpRights:all", "-XMP-iptcCore:AltTextAccessibility", "-XMP-photoshop:Headline", "-XMP-photoshop:CaptionWriter", "-XMP-photoshop:AuthorsPosition",
        "-XMP-photoshop:Credit", "-XMP-photoshop:Source", "-XMP-photoshop:Instructions", "-XMP-photoshop:DateCreated",
    ];

    public string? Clean(string folder, IReadOnlyList<CleanOrder> orders)
    {
        File.WriteAllLines(Path.Combine(folder, Arguments), orders.SelectMany(ArgumentsOf));
        // The settings of whoever runs the build must not change what is published.
        var outcome = RunProgram.Run(program, ["-config", "", "-@", Arguments, "-common_args", "-q", "-q"], folder, new Dictionary<string, string?>(), Start + (Each * orders.Count), mostMemory: MostMemory);
        return outcome.Problem;
    }

    private static IEnumerable<string> ArgumentsOf(CleanOrder order) =>
        ["-all=", "-tagsFromFile", "@", .. Display, .. order.KeepsCaptions ? Captions : [], "-o", order.Target, order.Source, "-execute"];
}
