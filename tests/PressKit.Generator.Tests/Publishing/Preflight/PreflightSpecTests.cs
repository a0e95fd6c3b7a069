using System.Runtime.CompilerServices;
using PressKit.Generator.Publishing.Preflight;
using PressKit.Generator.Tests.Diagnostics;

namespace PressKit.Generator.Tests.Publishing.Preflight;

/// <summary>
/// The cases in <c>Cases/*.spec.md</c>: files of an output, and what is expected of them. A block <c>base-url</c> or <c>base-path</c> says
/// where the site goes.
/// </summary>
public sealed class PreflightSpecTests
{
    private static readonly string Folder = Path.Combine(FolderOfThisFile(), "Cases");

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var file in Directory.EnumerateFiles(Folder, "*.spec.md").Order(StringComparer.Ordinal))
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
        var folder = new MemoryFolder();
        var request = new PreflightRequest { Folder = folder };
        foreach (var (path, text) in specCase.Files)
        {
            if (path == "base-url") request = request with { BaseUrl = new Uri(text.Trim()) };
            else if (path == "base-path") request = request with { BasePaths = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)] };
            else folder[path] = text;
        }

        var actual = string.Concat(PreflightSite.Run(request).Diagnostics.Select(static diagnostic => diagnostic + "\n"));
        if (actual != specCase.Expected && Environment.GetEnvironmentVariable("PRESSKIT_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            SpecCase.Accept(specFile, title, actual);
            return;
        }

        Assert.Equal(specCase.Expected, actual);
    }

    private static string FolderOfThisFile([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
