using System.Text;
using System.Text.RegularExpressions;
using PressKit.Generator.Printing;
using PressKit.Generator.Reading;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Printing;

/// <summary>What Chromium makes of the kit of this repository.</summary>
public sealed partial class ChromiumTests : IDisposable
{
    private readonly PrintKit _kit = new();

    public void Dispose() => _kit.Dispose();

    [ChromiumFact]
    public void Real_kit_is_printed_twice_to_the_same_bytes_that_tell_nothing_of_this_machine()
    {
        // Without an address for the site, where a link out of a document has nowhere to lead.
        var (first, second) = (Print(), Print());

        Assert.Equal(["en/fact-sheet.pdf", "en/press-kit-en.pdf", "id/lembar-fakta.pdf", "id/press-kit-id.pdf"], first.Keys.Order(StringComparer.Ordinal));
        foreach (var (address, pdf) in first)
        {
            Assert.Equal(pdf, second[address]);
            Assert.DoesNotContain("file:", pdf, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(_kit.WorkFolders, pdf, StringComparison.Ordinal);
            Assert.DoesNotContain(Path.GetFileName(_kit.WorkFolders), pdf, StringComparison.Ordinal);
            Assert.Contains("/Marked true", pdf, StringComparison.Ordinal);
            Assert.Contains($"/Lang ({address[..2]})", pdf, StringComparison.Ordinal);
            Assert.Contains("/Outlines", pdf, StringComparison.Ordinal);
            // 210 mm in points.
            Assert.Matches(@"/MediaBox \[0 0 59[45]", pdf);
        }

        Assert.InRange(PageObject().Count(first["en/fact-sheet.pdf"]), 1, 2);
        Assert.InRange(PageObject().Count(first["id/press-kit-id.pdf"]), 13, 60);
    }

    private Dictionary<string, string> Print()
    {
        var site = _kit.Build(new Chromium(), baseUrl: null, files: new DiskTree(RealKit.Root));
        Assert.True(site.Result.IsPublished, string.Join('\n', site.Messages));
        return site.Result.Prints.ToDictionary(static print => print.Plan.Address, static print => Encoding.Latin1.GetString(print.Pdf), StringComparer.Ordinal);
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageObject();
}
