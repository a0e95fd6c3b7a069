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
    public void Generator_opens_no_connection() =>
        Assert.DoesNotContain(ReferencesOf(typeof(SitePipeline).Assembly), static name =>
            name is "System.Net.Http" or "System.Net.Sockets" or "System.Net.Requests" or "System.Net.WebClient" or "System.Net.NameResolution" or "System.Net.Quic");

    [Fact]
    public void Generator_starts_programs_in_one_place_without_a_shell()
    {
        var starting = SourcesWith("Process.Start", "ProcessStartInfo");
        Assert.Equal([Path.Combine("Media", "Tools", "RunProgram.cs")], starting);
        Assert.Empty(SourcesWith("UseShellExecute = true", "/bin/sh", "cmd.exe"));
        Assert.Empty(SourcesWith("Assembly.Load", "DynamicMethod", "HttpClient", "Dns."));
    }

    [Fact]
    public void Template_engine_is_named_in_one_folder_only()
    {
        Assert.Equal([Path.Combine("Rendering", "Templates")], SourcesWith("PressKit.Templating").Select(Path.GetDirectoryName).Distinct());
    }

    /// <summary>The generator's source files that hold one of the words.</summary>
    private static IEnumerable<string> SourcesWith(params string[] words)
    {
        var source = Path.Combine(Sites.RealKit.Root, "src", "PressKit.Generator");
        return Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file) is var text && words.Any(word => text.Contains(word, StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(source, file))
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> ReferencesOf(Assembly assembly) => assembly.GetReferencedAssemblies().Select(static name => name.Name!);
}
