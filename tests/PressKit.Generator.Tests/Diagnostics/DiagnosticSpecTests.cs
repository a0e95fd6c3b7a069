using System.Reflection;
using System.Runtime.CompilerServices;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Diagnostics;

public sealed class DiagnosticSpecTests
{
    private static readonly string Folder = Path.Combine(FolderOfThisFile(), "Cases");

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var file in SpecFiles())
            {
                foreach (var specCase in SpecCase.Read(file)) cases.Add(Path.GetFileName(file), specCase.Title);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Diagnostics_are_as_specified(string file, string title)
    {
        var specFile = Path.Combine(Folder, file);
        var specCase = SpecCase.Read(specFile).Single(specCase => specCase.Title == title);
        var kit = SampleKit.Create();
        foreach (var (path, text) in specCase.Files) kit[path] = text;

        var actual = string.Concat(TestSite.Build(kit).Messages.Select(static message => message + "\n"));
        if (actual != specCase.Expected && Environment.GetEnvironmentVariable("PRESSKIT_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            SpecCase.Accept(specFile, title, actual);
            return;
        }

        Assert.Equal(specCase.Expected, actual);
    }

    [Fact]
    public void Every_rule_has_a_golden_case()
    {
        var tests = Path.GetDirectoryName(FolderOfThisFile())!;
        var build = new[] { "bin", "obj" }.Select(folder => Path.Combine(tests, folder) + Path.DirectorySeparatorChar);
        var golden = string.Concat(Directory.EnumerateFiles(tests, "*", SearchOption.AllDirectories)
            .Where(file => !build.Any(folder => file.StartsWith(folder, StringComparison.Ordinal)))
            .Select(File.ReadAllText));
        var rules = typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (Rule)field.GetValue(null)!);

        Assert.Empty(rules.Where(rule => !golden.Contains(rule.Code, StringComparison.Ordinal)).Select(static rule => rule.Code));
    }

    [Fact]
    public void Codes_are_never_used_twice()
    {
        var codes = typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => ((Rule)field.GetValue(null)!).Code).ToArray();
        Assert.Equal(codes.Distinct(StringComparer.Ordinal), codes);
    }

    private static IEnumerable<string> SpecFiles() => Directory.EnumerateFiles(Folder, "*.spec.md").Order(StringComparer.Ordinal);

    private static string FolderOfThisFile([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
