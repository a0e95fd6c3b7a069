using System.Runtime.CompilerServices;
using System.Text;
using PressKit.Generator;
using PressKit.Generator.Media;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;

namespace PressKit.Browser.Tests.Sites;

/// <summary>A kit as it is published, in memory.</summary>
internal sealed class BuiltSite
{
    private BuiltSite(IReadOnlyDictionary<string, byte[]> files) => Files = files;

    public IReadOnlyDictionary<string, byte[]> Files { get; }

    /// <summary>The address of every page, in order; pages that only lead elsewhere are left out.</summary>
    public IEnumerable<string> Pages => Files.Keys
        .Where(static address => address.EndsWith(".html", StringComparison.Ordinal))
        .Where(address => !Encoding.UTF8.GetString(Files[address]).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>One page of each kind and language: of the articles, the first.</summary>
    public IEnumerable<string> Kinds => Pages.GroupBy(KindOf).Select(static kind => kind.First());

    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>The kit of this repository, for a site at <paramref name="baseUrl"/>.</summary>
    public static BuiltSite OfRepository(string baseUrl) => Of(new DiskTree(RepositoryRoot), baseUrl);

    /// <param name="workshop">Makes the pictures; without one the kit has none.</param>
    public static BuiltSite Of(IFileTree kit, string baseUrl, PictureWorkshop? workshop = null)
    {
        var output = new MemoryOutput();
        var result = SitePipeline.Run(new BuildRequest { Files = kit, Output = output, BaseUrl = new Uri(baseUrl), Now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), Workshop = workshop });
        return result.IsPublished
            ? new BuiltSite(output.Files)
            : throw new InvalidOperationException("The kit does not build:\n" + string.Join('\n', result.Diagnostics));
    }

    /// <summary>Writes the site into a new folder, for a browser that opens it from a disk.</summary>
    public string WriteTo(string folder)
    {
        foreach (var (address, bytes) in Files)
        {
            var path = Path.Combine(folder, address);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }

        return folder;
    }

    private static string KindOf(string address)
    {
        var parts = address.Split('/');
        return parts.Length == 3 && parts[2] != "index.html" ? $"{parts[0]}/{parts[1]}/*" : address;
    }

    private static string FindRoot([CallerFilePath] string path = "")
    {
        var folder = Path.GetDirectoryName(path);
        while (folder is not null && !File.Exists(Path.Combine(folder, "PressKit.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests run outside their repository.");
    }
}
