using System.Text;
using PressKit.Generator.Publishing.Preflight;

namespace PressKit.Generator.Tests.Publishing.Preflight;

/// <summary>An output in memory: an index page and a page for missing addresses, and what a test lays over them.</summary>
internal sealed class MemoryFolder : IBuiltFolder
{
    private readonly Dictionary<string, byte[]> _texts = new(StringComparer.Ordinal)
    {
        ["index.html"] = "<!doctype html><title>Kit</title>"u8.ToArray(),
        ["404.html"] = "<!doctype html><title>404</title>"u8.ToArray(),
    };

    private readonly List<BuiltFile> _others = [];

    public string this[string path]
    {
        set => _texts[path] = Encoding.UTF8.GetBytes(value);
    }

    /// <summary>A file that is not read: large, or a symbolic link.</summary>
    public void Add(BuiltFile file) => _others.Add(file);

    public void Remove(string path) => _texts.Remove(path);

    public IEnumerable<BuiltFile> List() => _texts.Select(static text => new BuiltFile(text.Key, text.Value.Length)).Concat(_others);

    public byte[] Read(string path) => _texts[path];
}
