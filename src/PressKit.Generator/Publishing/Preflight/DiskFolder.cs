using System.IO.Enumeration;

namespace PressKit.Generator.Publishing.Preflight;

/// <summary>A folder of the disk. Symbolic links are named and not followed.</summary>
public sealed class DiskFolder(string root) : IBuiltFolder
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    public IEnumerable<BuiltFile> List() => new FileSystemEnumerable<BuiltFile>(root, ToFile, Everything)
    {
        ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory || IsLink(ref entry),
        ShouldRecursePredicate = static (ref entry) => !IsLink(ref entry),
    };

    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(root, path));

    private BuiltFile ToFile(ref FileSystemEntry entry)
    {
        var path = Path.GetRelativePath(root, entry.ToFullPath()).Replace(Path.DirectorySeparatorChar, '/');
        return new BuiltFile(path, entry.IsDirectory ? 0 : entry.Length, IsLink(ref entry));
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
