namespace PressKit.Generator.Tests.Sites;

/// <summary>What a reporter's phone has to load, before compression.</summary>
public sealed class BudgetTests
{
    private const int Kilobyte = 1024;

    [Theory]
    [InlineData("id/index.html")]
    [InlineData("en/index.html")]
    public void Home_holds_at_most_20_kilobytes(string address) => Assert.InRange(RealKit.Site.Files[address].Length, 1, 20 * Kilobyte);

    [Fact]
    public void Style_sheets_hold_at_most_12_kilobytes_together() => Assert.InRange(SizeOf("assets/", ".css"), 1, 12 * Kilobyte);

    [Fact]
    public void Scripts_hold_at_most_10_kilobytes_together() => Assert.InRange(SizeOf("assets/", ".js"), 1, 10 * Kilobyte);

    [Fact]
    public void Theme_asks_for_no_other_kind_of_file() => Assert.All(
        RealKit.Site.Files.Keys.Where(static address => address.StartsWith("assets/", StringComparison.Ordinal)),
        static address => Assert.Contains(Path.GetExtension(address), new[] { ".css", ".js", ".svg" }));

    private static int SizeOf(string folder, string extension) => RealKit.Site.Files
        .Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal) && file.Key.EndsWith(extension, StringComparison.Ordinal))
        .Sum(static file => file.Value.Length);
}
