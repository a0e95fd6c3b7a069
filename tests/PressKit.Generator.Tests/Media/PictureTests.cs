using System.Text;
using AngleSharp.Html.Parser;
using PressKit.Generator.Tests.Rendering;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Media;

/// <summary>What readers get of pictures, with a tool that makes them in no time.</summary>
public sealed class PictureTests : IDisposable
{
    private readonly PictureKit _kit = new();
    private readonly FakeImageTool _tool = new();

    public void Dispose() => _kit.Dispose();

    [Fact]
    public void Article_shows_a_picture_in_all_widths_and_leaves_room_for_it()
    {
        _kit.Add("x.jpg", Samples.Jpeg(3000, 2000));
        var site = _kit.Build(_tool);
        var picture = new HtmlParser().ParseDocument(site["en/articles/one.html"]).QuerySelector("picture");

        Assert.NotNull(picture);
        Assert.Equal(["image/webp", "image/jpeg"], picture.QuerySelectorAll("source").Select(static source => source.GetAttribute("type")!));
        Assert.Equal(["480w", "960w", "1600w", "2400w"], WidthsOf(picture.QuerySelector("source")!.GetAttribute("srcset")!));
        var image = picture.QuerySelector("img")!;
        Assert.Equal(("960", "640", "lazy", "Alternative to x.jpg"), (image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("loading"), image.GetAttribute("alt")));
    }

    [Theory]
    [InlineData(300, "300w")]
    [InlineData(480, "480w")]
    [InlineData(1000, "480w 960w 1000w")]
    [InlineData(5000, "480w 960w 1600w 2400w")]
    public void Picture_is_never_made_larger(int width, string widths)
    {
        _kit.Add("x.jpg", Samples.Jpeg(width, 400));
        var page = new HtmlParser().ParseDocument(_kit.Build(_tool)["en/articles/one.html"]);
        Assert.Equal(widths.Split(' '), WidthsOf(page.QuerySelector("picture source")!.GetAttribute("srcset")!));
    }

    [Fact]
    public void Picture_with_transparency_comes_as_png_beside_webp()
    {
        _kit.Add("x.png", Samples.Png(600, 400, colourType: 6, withPixels: false));
        var made = PicturesIn(_kit.Build(_tool));
        Assert.Contains(made, static address => address.EndsWith("-480.png", StringComparison.Ordinal));
        Assert.DoesNotContain(made, static address => address.EndsWith(".jpg", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("link-only", "")]
    [InlineData("licensed", "expires: 2025-12-31T00:00Z")]
    public void Picture_that_may_only_be_linked_leaves_no_file_anywhere(string rights, string more)
    {
        _kit.Add("x.jpg", Samples.Jpeg(3000, 2000, comment: Samples.Secret), rights, more);
        var site = _kit.Build(_tool);

        Assert.Empty(site.Messages);
        Assert.Empty(_tool.Resized);
        Assert.Empty(PicturesIn(site));
        Assert.DoesNotContain(Unpacked.Read(site.Files["en/press-kit-en.zip"]), static file => file.Name.Contains("media", StringComparison.Ordinal));
        foreach (var address in new[] { "en/articles/one.html", "en/photos.html" })
        {
            var page = new HtmlParser().ParseDocument(site[address]);
            Assert.Null(page.QuerySelector("img"));
            Assert.NotNull(page.QuerySelector("a[href='https://example.org/x.jpg']"));
            Assert.Contains("Kredit x.jpg", page.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("embargo: 2026-02-01T09:00+07:00", "2026-02-01T01:59:59Z", false)]
    [InlineData("embargo: 2026-02-01T09:00+07:00", "2026-02-01T02:00:00Z", true)]
    [InlineData("draft: true", "2026-02-01T02:00:00Z", false)]
    public void Nothing_of_a_picture_is_out_before_its_hour(string more, string now, bool isOut)
    {
        _kit.Add("rahasia.jpg", Samples.Jpeg(600, 400), "licensed", more);
        var site = _kit.Build(_tool, now);

        Assert.True(site.Result.IsPublished);
        Assert.Equal(isOut, PicturesIn(site).Length > 0);
        Assert.Equal(isOut, site.Files.Any(static file => file.Key.Contains("rahasia", StringComparison.Ordinal) || Encoding.UTF8.GetString(file.Value).Contains("rahasia", StringComparison.Ordinal)));
        Assert.Equal(isOut, Unpacked.Read(site.Files["id/press-kit-id.zip"]).Any(static file => Encoding.UTF8.GetString(file.Bytes).Contains("rahasia", StringComparison.Ordinal)));
        Assert.DoesNotContain(site.Messages, static message => message.Contains("rahasia", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-02-01T01:59:59Z", false)]
    [InlineData("2026-02-01T02:00:00Z", true)]
    public void Words_of_an_article_on_a_held_picture_wait_with_it(string now, bool isOut)
    {
        _kit.Add("x.jpg", Samples.Jpeg(600, 400), more: "embargo: 2026-02-01T09:00+07:00");
        _kit.Files["content/id/articles/satu.md"] = "---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan satu.\nphotos:\n  - media: media/x.jpg\n    caption: Sentinelkata tampak.\n---\n\nIsi.\n";
        var site = _kit.Build(_tool, now);

        Assert.True(site.Result.IsPublished);
        Assert.Equal(isOut, site.Files.Any(static file => Encoding.UTF8.GetString(file.Value).Contains("sentinelkata", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Archive_holds_the_picture_and_says_whose_a_licensed_one_is()
    {
        _kit.Add("x.jpg", Samples.Jpeg(600, 400), "licensed");
        var site = _kit.Build(_tool);
        var files = Unpacked.Read(site.Files["en/press-kit-en.zip"]).ToDictionary(static file => file.Name, static file => file.Bytes);

        var picture = Assert.Single(files.Keys, static name => name.EndsWith(".jpg", StringComparison.Ordinal));
        Assert.Equal(site.Files[picture["press-kit-en/".Length..]], files[picture]);
        var words = Encoding.UTF8.GetString(files[picture + ".txt"]);
        Assert.All(["Caption of x.jpg", "Kredit x.jpg", "For news use.", "https://example.org/x.jpg"], text => Assert.Contains(text, words, StringComparison.Ordinal));
    }

    [Fact]
    public void Picture_desk_offers_original_and_web_size_with_their_sizes()
    {
        _kit.Add("x.jpg", Samples.Jpeg(3000, 2000));
        var site = _kit.Build(_tool);
        var entry = new HtmlParser().ParseDocument(site["en/photos.html"]).QuerySelector("[id='media/x.jpg']")!;

        Assert.NotNull(entry.QuerySelector("img"));
        Assert.Contains("3,000 × 2,000 pixels", entry.TextContent, StringComparison.Ordinal);
        Assert.Contains("For news use.", entry.QuerySelector("[data-copy]")!.GetAttribute("data-copy"), StringComparison.Ordinal);
        var downloads = entry.QuerySelectorAll("a[download]").Select(static link => link.GetAttribute("href")!["../".Length..]).ToArray();
        Assert.Equal(2, downloads.Length);
        Assert.All(downloads, address => Assert.True(site.Files.ContainsKey(address)));
    }

    [Fact]
    public void Picture_that_no_article_shows_stands_on_the_desk()
    {
        _kit.Files.Set("content/media/x.jpg", Samples.Jpeg(600, 400));
        _kit.Describe("x.jpg");
        Assert.Contains("Keterangan x.jpg", _kit.Build(_tool)["id/foto.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Translation_shows_the_pictures_of_its_source()
    {
        _kit.Add("x.jpg", Samples.Jpeg(600, 400));
        _kit.Files["content/en/articles/satu.md"] = "---\ntitle: One\nsummary: Summary of one.\nslug: one\ntranslation: {of: id}\n---\n\nText.\n";
        Assert.Contains("Caption of x.jpg", _kit.Build(_tool)["en/articles/one.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x.jpg")]
    [InlineData("x.png")]
    public void Files_of_own_pictures_tell_whose_they_are_and_nothing_of_the_camera(string name)
    {
        _kit.Add(name, name == "x.jpg" ? Samples.Jpeg(600, 400) : Samples.Png(600, 400, colourType: 6, withPixels: false), more: "creator: Ha Văn");
        var site = _kit.Build(_tool);

        Assert.All(PicturesIn(site), address =>
        {
            var content = Encoding.UTF8.GetString(site.Files[address]);
            Assert.All(["<x:xmpmeta", $"Keterangan {name}", $"Caption of {name}", $"Alternative to {name}", "Ha Văn", $"Kredit {name}", "For news use."], text => Assert.Contains(text, content, StringComparison.Ordinal));
            Assert.DoesNotContain(Samples.Secret, content, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Files_of_licensed_pictures_get_no_words_of_ours()
    {
        _kit.Add("x.jpg", Samples.Jpeg(600, 400), "licensed");
        var site = _kit.Build(_tool);
        Assert.All(PicturesIn(site), address => Assert.DoesNotContain("Kredit", Encoding.UTF8.GetString(site.Files[address]), StringComparison.Ordinal));
        Assert.All(_tool.Cleaned, static order => Assert.True(order.KeepsCaptions));
    }

    [Fact]
    public void Without_tools_captions_stay_and_one_warning_says_what_to_install()
    {
        _kit.Add("x.jpg", Samples.Jpeg(600, 400));
        var site = _kit.Build(null);

        Assert.Equal(
            ["content/site.yml:1:1: warning PK2202: the pictures are left out, only their captions and credits are shown: libvips is not installed here; install the tools: 'apt-get install libvips-tools libimage-exiftool-perl'"],
            site.Messages);
        Assert.Empty(PicturesIn(site));
        Assert.Contains("Caption of x.jpg", site["en/articles/one.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("<img", site["en/articles/one.html"], StringComparison.Ordinal);
        Assert.False(_kit.Build(null, isStrict: true).Result.IsPublished);
    }

    [Fact]
    public void Without_exiftool_no_original_is_published()
    {
        _kit.Add("x.jpg", Samples.Jpeg(600, 400));
        var site = _kit.Build(new FakeImageTool { CanClean = false });
        Assert.Single(site.Messages, static message => message.Contains("exiftool", StringComparison.Ordinal));
        Assert.Equal(["x-480.jpg", "x-480.webp", "x-600.jpg", "x-600.webp"], PicturesIn(site).Select(static address => $"x-{address.Split('-')[^1]}").Order(StringComparer.Ordinal));
    }

    private static string[] PicturesIn(TestSite site) => [.. site.Files.Keys.Where(static address => address.StartsWith("media/", StringComparison.Ordinal))];

    private static IEnumerable<string> WidthsOf(string srcset) => srcset.Split(", ").Select(static part => part.Split(' ')[1]);
}
