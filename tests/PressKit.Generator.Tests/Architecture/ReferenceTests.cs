using System.Reflection;

namespace PressKit.Generator.Tests.Architecture;

public sealed class ReferenceTests
{
    [Fact]
    public void Templating_stands_on_the_base_library_alone() =>
        Assert.All(ReferencesOf(typeof(Templating.Template).Assembly), static name => Assert.StartsWith("System", name, StringComparison.Ordinal));

    [Fact]
    public void Generator_knows_no_console_and_no_server() =>
        Assert.DoesNotContain(ReferencesOf(typeof(SitePipeline).Assembly), static name =>
            name.StartsWith("System.CommandLine", StringComparison.Ordinal)
            || name.StartsWith("Spectre", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || name == "presskit");

    [Fact]
    public void Template_engine_is_named_in_one_folder_only()
    {
        var source = Path.Combine(Sites.RealKit.Root, "src", "PressKit.Generator");
        var outside = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains("PressKit.Templating", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(source, Path.GetDirectoryName(file)!))
            .Distinct();
        Assert.Equal([Path.Combine("Rendering", "Templates")], outside);
    }

    private static IEnumerable<string> ReferencesOf(Assembly assembly) => assembly.GetReferencedAssemblies().Select(static name => name.Name!);
}
