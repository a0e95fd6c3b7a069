using System.Text;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Importing;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Tests.Importing;

/// <summary>
/// Golden pairs in <c>Cases</c>: NAME.txt and perhaps NAME.yml make NAME.expected.md, or the diagnostics in NAME.expected.txt,
/// or both. Run with PRESSKIT_ACCEPT=1 to write what import makes now, and read the difference before you commit it.
/// </summary>
public sealed class ImportCases
{
    private static readonly Publisher[] Publishers =
    [
        new("suarapesisir.example.id", "Suara Pesisir", "id"),
        new("baosonghuong.example.vn", "Báo Sông Hương", "vi"),
    ];

    public static TheoryData<string> Names() => [.. Cases()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Import_gives_the_expected_article_and_diagnostics(string name)
    {
        var diagnostics = new DiagnosticBag();
        // The cases are small.
        var seed = FindSeeds.Read(Path.Combine(Folder(), name + ".txt"), name + ".txt", Limits.Usual, new DiagnosticBag())!;
        var result = new ImportArticle([.. Publishers], diagnostics).Import(seed);

        AssertMatches(name + ".expected.md", result.Article is null ? "" : WriteArticle.Write(result.Article));
        AssertMatches(name + ".expected.txt", Printed(diagnostics));
    }

    [Fact]
    public void Every_expectation_belongs_to_a_case()
    {
        var cases = Cases().ToHashSet(StringComparer.Ordinal);
        var orphans = Directory.EnumerateFiles(Folder(), "*.expected.*")
            .Select(static file => Path.GetFileName(file))
            .Where(file => !cases.Contains(file[..file.IndexOf(".expected.", StringComparison.Ordinal)]));

        Assert.Empty(orphans);
    }

    private static IEnumerable<string> Cases() =>
        Directory.EnumerateFiles(Folder(), "*.txt")
            .Where(static file => !file.EndsWith(".expected.txt", StringComparison.Ordinal))
            .Select(static file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal);

    private static string Printed(DiagnosticBag diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics.ToSortedArray()) text.Append(diagnostic).Append('\n');
        return text.ToString();
    }

    // An expectation of nothing is a file that does not exist.
    private static void AssertMatches(string file, string actual)
    {
        var path = Path.Combine(Folder(), file);
        if (Environment.GetEnvironmentVariable("PRESSKIT_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            if (actual.Length > 0) File.WriteAllText(path, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            else File.Delete(path);
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : "", actual);
    }

    private static string Folder()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root.Parent is { } parent && !File.Exists(Path.Combine(root.FullName, "PressKit.sln"))) root = parent;
        return Path.Combine(root.FullName, "tests", "PressKit.Generator.Tests", "Importing", "Cases");
    }
}
