using System.Reflection;

namespace PressKit.Cli.Scaffolding;

/// <summary>The files of <c>Scaffolds/</c>, which are built into the tool.</summary>
internal static class ScaffoldFiles
{
    private const string Prefix = "scaffolds/";
    private static readonly Assembly Tool = typeof(ScaffoldFiles).Assembly;

    /// <summary>The paths of all files below a folder, from that folder, in ordinal order.</summary>
    public static IEnumerable<string> List(string folder) => Tool.GetManifestResourceNames()
        .Where(name => name.StartsWith($"{Prefix}{folder}/", StringComparison.Ordinal))
        .Select(name => name[(Prefix.Length + folder.Length + 1)..])
        .Order(StringComparer.Ordinal);

    /// <summary>The text of a file; null when there is none.</summary>
    public static string? Find(string path)
    {
        using var stream = Tool.GetManifestResourceStream(Prefix + path);
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <inheritdoc cref="Find"/>
    public static string Read(string path) => Find(path) ?? throw new FileNotFoundException("This scaffold is not built into the tool.", path);
}
