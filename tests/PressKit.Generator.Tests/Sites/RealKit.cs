using System.Runtime.CompilerServices;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Tests.Sites;

/// <summary>The kit of this repository, built once for all tests.</summary>
internal static class RealKit
{
    public const string BaseUrl = "https://example.org/press-kit/";

    public static string Root { get; } = FindRoot();

    public static TestSite Site { get; } = TestSite.Build(new DiskTree(Root), BaseUrl);

    private static string FindRoot([CallerFilePath] string path = "")
    {
        var folder = Path.GetDirectoryName(path);
        while (folder is not null && !File.Exists(Path.Combine(folder, "PressKit.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests run outside their repository.");
    }
}
