using System.Text;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Tests.Sites;

/// <summary>A kit in memory, so that a feature is tested without a disk.</summary>
internal sealed class MemoryTree : IFileTree
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public string this[string path]
    {
        set => _files[path] = Encoding.UTF8.GetBytes(value);
    }

    public void Set(string path, byte[] bytes) => _files[path] = bytes;

    public IEnumerable<string> List(string folder) => _files.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal));

    public byte[]? Read(string path) => _files.GetValueOrDefault(path);
}
