using System.Diagnostics;
using PressKit.Generator.Media.Formats;
using PressKit.Generator.Media.Tools;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Media;

/// <summary>What libvips and exiftool make of good and of bad pictures.</summary>
public sealed class RealToolTests : IDisposable
{
    private readonly PictureKit _kit = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("presskit-").FullName;

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _kit.Dispose();
    }

    [ToolFact]
    public void Photograph_is_set_upright_and_loses_place_and_camera()
    {
        _kit.Add("own.jpg", Photograph(700, 400));
        _kit.Add("licensed.jpg", Photograph(640, 500), "licensed");
        var site = _kit.Build(new CommandLineTools());

        Assert.Empty(site.Messages);
        var pictures = site.Files.Where(static file => file.Key.StartsWith("media/", StringComparison.Ordinal)).ToArray();
        // One width below the smallest and its original; two widths and theirs; each width in two formats.
        Assert.Equal(3 + 5, pictures.Length);
        foreach (var (address, bytes) in pictures)
        {
            var header = ReadHeader.Read(new MemoryStream(bytes));
            Assert.NotNull(header);
            Assert.True(header.Height > header.Width, $"{address} lies on its side");
            var tags = TagsOf(address, bytes);
            Assert.DoesNotContain("GPS", tags, StringComparison.Ordinal);
            Assert.DoesNotContain("SENTINEL", tags, StringComparison.Ordinal);
            Assert.Equal(address.Contains("own", StringComparison.Ordinal), tags.Contains("Caption of own.jpg", StringComparison.Ordinal));
        }
    }

    [ToolFact]
    public void Metadata_is_what_other_programs_read()
    {
        _kit.Add("x.jpg", Photograph(500, 500), more: "creator: Ha Văn");
        var site = _kit.Build(new CommandLineTools());

        foreach (var (address, bytes) in site.Files.Where(static file => file.Key.StartsWith("media/", StringComparison.Ordinal)))
        {
            var tags = TagsOf(address, bytes);
            Assert.All(
                ["Description: Keterangan x.jpg", "Description-id: Keterangan x.jpg", "Description-en: Caption of x.jpg", "Creator: Ha Văn", "XMP-photoshop:Credit: Kredit x.jpg", "Rights-en: © Issuer", "UsageTerms-en: For news use.", "AltTextAccessibility-en: Alternative to x.jpg"],
                tag => Assert.Contains(tag, tags, StringComparison.Ordinal));
            Assert.Equal(address.EndsWith(".jpg", StringComparison.Ordinal), tags.Contains("IPTC:Credit: Kredit x.jpg", StringComparison.Ordinal));
            Assert.DoesNotContain("Warning", tags, StringComparison.Ordinal);
        }
    }

    [ToolFact]
    public void Colours_of_print_and_deep_colours_become_those_of_the_web()
    {
        var depth = Path.Combine(_folder, "deep.png");
        File.WriteAllBytes(depth, Samples.Png(500, 500, depth: 16));
        Run("vips", "colourspace", "deep.png", "print.jpg", "cmyk");
        _kit.Add("deep.png", File.ReadAllBytes(depth));
        _kit.Add("alpha.png", Samples.Png(500, 500, colourType: 6, depth: 16));
        _kit.Add("print.jpg", File.ReadAllBytes(Path.Combine(_folder, "print.jpg")), "licensed");
        var site = _kit.Build(new CommandLineTools());

        Assert.Empty(site.Messages);
        foreach (var (address, bytes) in site.Files.Where(static file => file.Key.StartsWith("media/", StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(file.Key).Split('-').Length == 3))
        {
            var copy = Path.Combine(_folder, Path.GetFileName(address));
            File.WriteAllBytes(copy, bytes);
            Assert.Contains("uchar", Run("vipsheader", copy), StringComparison.Ordinal);
            Assert.Contains("srgb", Run("vipsheader", copy), StringComparison.Ordinal);
        }
    }

    [ToolFact]
    public void Truncated_photograph_is_refused_by_its_path()
    {
        var whole = Photograph(1600, 1200);
        _kit.Add("x.jpg", whole[..(whole.Length / 2)]);
        var site = _kit.Build(new CommandLineTools());

        Assert.False(site.Result.IsPublished);
        Assert.Contains(site.Messages, static message => message.StartsWith("content/media/x.jpg:1:1: error PK2306", StringComparison.Ordinal));
    }

    [ToolFact]
    public void Small_file_with_a_vast_picture_is_never_decoded()
    {
        // 1 bit a pixel: 50,000 rows of nothing pack into some hundred kilobytes.
        _kit.Add("x.png", Samples.Png(50_000, 50_000, colourType: 0, depth: 1, withPixels: false));
        var site = _kit.Build(new CommandLineTools());
        Assert.Contains("content/media/x.png:1:1: error PK2305: this picture has 50000 × 50000 pixels; at most 100 megapixels and 30000 pixels a side are allowed: save it smaller, or raise 'limits: megapixels' in content/site.yml", site.Messages);
    }

    [ToolFact]
    public void Card_is_drawn_with_the_fonts_of_the_theme()
    {
        _kit.Files["content/site.yml"] = SampleKit.SiteYml;
        _kit.Files["content/en/articles/satu.md"] = "---\ntitle: Lương Cường, Đặng Hoàng Giang\ndate: 2025-10-25\nsummary: Summary of one.\nslug: one\n---\n\nText.\n";
        var card = _kit.Build(new CommandLineTools()).Files["en/articles/one.png"];

        var header = ReadHeader.Read(new MemoryStream(card));
        Assert.Equal((1200, 630), (header?.Width, header?.Height));
        // Boxes or nothing in the place of letters would be another drawing, and a much smaller file.
        _kit.Files["content/en/articles/satu.md"] = "---\ntitle: Luong Cuong, Dang Hoang Giang\ndate: 2025-10-25\nsummary: Summary of one.\nslug: one\n---\n\nText.\n";
        Assert.NotEqual(card, _kit.Build(new CommandLineTools()).Files["en/articles/one.png"]);
        Assert.InRange(card.Length, 9_000, 40_000);
    }

    private byte[] Photograph(int width, int height)
    {
        File.WriteAllBytes(Path.Combine(_folder, "in.png"), Samples.Png(width, height));
        Run("vips", "copy", "in.png", "out.jpg[Q=95]");
        Run(
            "exiftool", "-q", "-overwrite_original", "-Orientation#=6", "-GPSLatitude=21.02", "-GPSLatitudeRef=N", "-XMP-exif:GPSLongitude=105.8", "-Make=SENTINEL-MAKE", "-Model=SENTINEL-MODEL", "-SerialNumber=SENTINEL-SERIAL",
            "-IPTC:City=SENTINEL-CITY", "-XMP-photoshop:City=SENTINEL-CITY", "-XMP-iptcCore:CreatorWorkTelephone=SENTINEL-PHONE", "-Comment=SENTINEL-COMMENT", "out.jpg");
        return File.ReadAllBytes(Path.Combine(_folder, "out.jpg"));
    }

    private string TagsOf(string address, byte[] bytes)
    {
        var copy = Path.Combine(_folder, Path.GetFileName(address));
        File.WriteAllBytes(copy, bytes);
        return Run("exiftool", "-a", "-G1", "-S", "-warning", "-all", copy).Replace("[", "", StringComparison.Ordinal).Replace("] ", ":", StringComparison.Ordinal);
    }

    private string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
