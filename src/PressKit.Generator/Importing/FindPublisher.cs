using System.Collections.Immutable;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Importing;

/// <summary>Names the publisher: as the kit's list has it for the host, else as the byline has it, else by the host.</summary>
internal static class FindPublisher
{
    public static string? Find(string? host, string? byline, ImmutableArray<Publisher> publishers)
    {
        if (host is null) return byline;
        var domain = WithoutPrefix(host);
        return Listed(domain, publishers) ?? byline ?? domain;
    }

    // A publisher's entry holds for the hosts below it too: en.example.vn is example.vn.
    private static string? Listed(string domain, ImmutableArray<Publisher> publishers)
    {
        while (domain.Length > 0)
        {
            foreach (var publisher in publishers)
            {
                if (publisher.Name is not null && WithoutPrefix(publisher.Host) == domain) return publisher.Name;
            }

            var dot = domain.IndexOf('.', StringComparison.Ordinal);
            domain = dot < 0 ? "" : domain[(dot + 1)..];
        }

        return null;
    }

    private static string WithoutPrefix(string host)
    {
        var small = host.ToLowerInvariant();
        return small.StartsWith("www.", StringComparison.Ordinal) ? small[4..] : small;
    }
}
