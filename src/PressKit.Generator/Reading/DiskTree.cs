namespace PressKit.Generator.Reading;

/// <summary>A folder of the disk. Hidden files and folders and symbolic links are passed over, so that no path leaves the root.</summary>
public sealed class DiskTree(string root) : IFileTree
{
    private static readonly EnumerationOptions PlainFilesOnly = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    public IEnumerable<string> List(string folder)
    {
        var start = Path.Combine(root, folder);
        if (!Directory.Exists(start)) return [];
        return Directory.EnumerateFiles(start, "*", PlainFilesOnly)
            .Select(file => $"{folder}/{file[(start.Length + 1)..]}".Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal);
    }

    public byte[]? Read(string path)
    {
        var file = Path.Combine(root, path);
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    public string? PlaceOf(string path)
    {
        var file = Path.Combine(root, path);
        return File.Exists(file) ? file : null;
    }
}
