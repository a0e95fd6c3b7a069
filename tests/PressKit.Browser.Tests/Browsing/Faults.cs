namespace PressKit.Browser.Tests.Browsing;

/// <summary>Expectations about many pages at once: a failure names every fault, one a line.</summary>
internal static class Faults
{
    public static void ExpectNone(IEnumerable<string> faults)
    {
        var found = faults.ToList();
        Assert.True(found.Count == 0, $"{found.Count} faults:\n{string.Join('\n', found.Take(40))}");
    }
}
