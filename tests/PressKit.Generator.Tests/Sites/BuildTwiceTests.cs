using System.Globalization;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Tests.Sites;

public sealed class BuildTwiceTests
{
    [Fact]
    public void Real_kit_gives_the_same_bytes_twice()
    {
        var (result, files) = Build(new DiskTree(RealKit.Root));

        Assert.True(result.IsPublished);
        Assert.Equal(RealKit.Site.Files, files);
    }

    [Fact]
    public void Difference_is_an_error_that_names_the_address_and_publishes_nothing()
    {
        var (result, files) = Build(new ChangingTree(SampleKit.Create()));

        Assert.Equal(
            ["content/site.yml:1:1: error PK7002: 'assets/changing.txt' differs between two builds of the same input; let nothing change the kit while it is built; if nothing does, this is a defect in PressKit"],
            result.Diagnostics.Where(static diagnostic => diagnostic.SeverityName == "error").Select(static diagnostic => diagnostic.ToString()));
        Assert.False(result.IsPublished);
        Assert.Empty(files);
    }

    [Fact]
    public void Conditions_are_restored()
    {
        var before = (CultureInfo.CurrentCulture, TimeZoneInfo.Local.Id, Environment.GetEnvironmentVariable("TZ"));
        Build(SampleKit.Create());
        Assert.Equal(before, (CultureInfo.CurrentCulture, TimeZoneInfo.Local.Id, Environment.GetEnvironmentVariable("TZ")));
    }

    private static (BuildResult Result, IReadOnlyDictionary<string, byte[]> Files) Build(IFileTree files)
    {
        var output = new MemoryOutput();
        var request = new BuildRequest { Files = files, Output = output, BaseUrl = new Uri(RealKit.BaseUrl), Now = DateTimeOffset.UnixEpoch.AddYears(60) };
        return (BuildTwice.Run(request), output.Files);
    }

    /// <summary>A kit in which one file changes each time it is read.</summary>
    private sealed class ChangingTree(MemoryTree kit) : IFileTree
    {
        private const string Changing = "templates/assets/changing.txt";
        private int _reads;

        public IEnumerable<string> List(string folder) => Changing.StartsWith(folder + "/", StringComparison.Ordinal) ? [.. kit.List(folder), Changing] : kit.List(folder);

        public byte[]? Read(string path) => path == Changing ? [(byte)++_reads] : kit.Read(path);
    }
}
