using System.Collections.Immutable;
using System.Text;
using PressKit.Generator.Reading;

namespace PressKit.Cli.Scaffolding;

/// <summary>A kit as it will be: the files that are there, and over them those that are to be written.</summary>
internal sealed class FilledKit(IFileTree files) : IFileTree
{
    private readonly SortedDictionary<string, string> _added = new(StringComparer.Ordinal);

    /// <summary>The paths of the files to be written, in ordinal order.</summary>
    public ImmutableArray<string> Added => [.. _added.Keys];

    /// <summary>The text of a file to be written.</summary>
    public string this[string path]
    {
        get => _added[path];
        set => _added[path] = value;
    }

    public IEnumerable<string> List(string folder) =>
        files.List(folder).Concat(_added.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    public byte[]? Read(string path) => _added.TryGetValue(path, out var text) ? Encoding.UTF8.GetBytes(text) : files.Read(path);
}
