using System.Globalization;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;

namespace PressKit.Generator;

/// <summary>Builds once under another culture, time zone, file order and number of threads, then as asked, and demands the same bytes.</summary>
public static class BuildTwice
{
    public static BuildResult Run(BuildRequest request)
    {
        var threads = Environment.ProcessorCount == 1 ? 2 : 1;
        var rehearsal = request with { Files = new ReversedTree(request.Files), Output = new NoOutput(), LastBuild = null, Threads = threads };
        return SitePipeline.Run(request with { Rehearsed = UnderOtherConditions(() => SitePipeline.Run(rehearsal)).Manifest });
    }

    private static T UnderOtherConditions<T>(Func<T> run)
    {
        const string Zone = "TZ";
        var (culture, interfaceCulture, zone) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, Environment.GetEnvironmentVariable(Zone));
        try
        {
            // Turkish: another 'i', a comma for the point. The other one is for a Turkish machine.
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture.TwoLetterISOLanguageName == "tr" ? "th-TH" : "tr-TR");
            // The runtime asks TZ again after this, but not on Windows, where a process cannot leave the machine's zone.
            Environment.SetEnvironmentVariable(Zone, TimeZoneInfo.Local.BaseUtcOffset > TimeSpan.Zero ? "America/New_York" : "Asia/Jakarta");
            TimeZoneInfo.ClearCachedData();
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, interfaceCulture);
            Environment.SetEnvironmentVariable(Zone, zone);
            TimeZoneInfo.ClearCachedData();
        }
    }

    /// <summary>Another file system lists in another order.</summary>
    private sealed class ReversedTree(IFileTree files) : IFileTree
    {
        public IEnumerable<string> List(string folder) => files.List(folder).Reverse();

        public IEnumerable<RefusedEntry> ListRefused(string folder) => files.ListRefused(folder).Reverse();

        public byte[]? Read(string path) => files.Read(path);

        public long SizeOf(string path) => files.SizeOf(path);

        public string? PlaceOf(string path) => files.PlaceOf(path);
    }
}
