namespace PressKit.Generator.Tests.Media;

/// <summary>Pictures that no tool is ever given.</summary>
public sealed class BadPictureTests : IDisposable
{
    private readonly PictureKit _kit = new();

    public void Dispose() => _kit.Dispose();

    public static TheoryData<string, byte[], string> Pictures => new()
    {
        { "x.png", Samples.Png(50_000, 50_000, colourType: 0, depth: 1, withPixels: false), "PK2305: this picture has 50000 × 50000 pixels" },
        { "x.jpg", Samples.Jpeg(40_000, 10), "PK2305: this picture has 40000 × 10 pixels" },
        { "x.jpg", Samples.Jpeg(0, 10), "PK2304: this picture has no size" },
        { "x.png", Samples.AnimatedPng(), "PK2304: this picture moves" },
        { "x.jpg", Samples.Png(2, 2), "PK2304: its name ends with '.jpg', and its content is Png" },
        { "x.jpg", Samples.Jpeg(600, 400)[..12], "PK2304: this picture is damaged" },
        { "x.jpg", "GIF89a"u8.ToArray(), "PK2304: this is no JPEG, PNG or WebP picture" },
        { "x.jpg", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), "PK2304: this is no JPEG, PNG or WebP picture" },
        { "x.jpg", [], "PK2304: this is no JPEG, PNG or WebP picture" },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Bad_picture_is_refused_by_its_path_before_any_tool_sees_it(string name, byte[] bytes, string message)
    {
        _kit.Add(name, bytes);
        var tool = new FakeImageTool();
        var site = _kit.Build(tool);

        Assert.False(site.Result.IsPublished);
        Assert.Contains(site.Messages, found => found.StartsWith($"content/media/{name}:1:1: error {message}", StringComparison.Ordinal));
        Assert.Empty(tool.Resized);
        Assert.Empty(tool.Cleaned);
    }

    [Fact]
    public void Words_too_long_for_a_file_are_reported_at_the_picture()
    {
        _kit.Add("x.jpg", Samples.Jpeg(600, 400), more: "creator: " + new string('x', 70_000));
        Assert.Contains(_kit.Build(new FakeImageTool()).Messages, static message => message.Contains("PK2306", StringComparison.Ordinal) && message.Contains("too long", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_of_files_never_reach_a_tool()
    {
        _kit.Add("upacara.jpg", Samples.Jpeg(600, 400));
        var tool = new FakeImageTool();
        _kit.Build(tool);

        Assert.NotEmpty(tool.Resized);
        Assert.All(tool.Resized, static order => Assert.Matches("^[a-z0-9]+\\.jpg$", order.Source));
        Assert.All(tool.Cleaned, static order => Assert.Matches("^[a-z0-9]+\\.jpg$", order.Source));
    }
}
