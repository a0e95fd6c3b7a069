using System.Text;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Media;
using PressKit.Generator.Printing;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Tests.Sites;

/// <summary>One build of a kit into memory, with the built-in theme unless the kit brings its own.</summary>
internal sealed class TestSite
{
    private TestSite(BuildResult result, IReadOnlyDictionary<string, byte[]> files)
    {
        Result = result;
        Files = files;
    }

    public BuildResult Result { get; }

    public IReadOnlyDictionary<string, byte[]> Files { get; }

    /// <summary>The diagnostics as they are printed, but for notices of what small test kits leave out.</summary>
    public IEnumerable<string> Messages => Result.Diagnostics
        .Where(static diagnostic => diagnostic.Rule != Rules.BaseUrlUnknown && diagnostic.Rule != Rules.TranslationUnrecorded)
        .Select(static diagnostic => diagnostic.ToString());

    public string this[string address] => Encoding.UTF8.GetString(Files[address]);

    public static TestSite Build(IFileTree files, string? baseUrl = null, string now = "2026-01-01T00:00Z", bool withDrafts = false, bool isStrict = false, PictureWorkshop? workshop = null, PrintWorkshop? print = null)
    {
        var output = new MemoryOutput();
        var result = SitePipeline.Run(new BuildRequest
        {
            Files = files,
            Output = output,
            BaseUrl = baseUrl is null ? null : new Uri(baseUrl),
            Now = ContentDate.ParseMoment(now)!.Instant,
            WithDrafts = withDrafts,
            IsStrict = isStrict,
            Workshop = workshop,
            Print = print,
        });
        return new TestSite(result, output.Files);
    }
}
