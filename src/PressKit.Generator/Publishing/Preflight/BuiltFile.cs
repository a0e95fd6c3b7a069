namespace PressKit.Generator.Publishing.Preflight;

/// <summary>A file of the output, named by its path with <c>/</c>; its size is in bytes.</summary>
/// <param name="IsLink">It is a symbolic link, to a file or to a folder.</param>
public sealed record BuiltFile(string Path, long Size, bool IsLink = false)
{
    /// <summary>The shortest part of the path that is hidden, a folder with <c>/</c> at its end; null when none is.</summary>
    public string? HiddenPart
    {
        get
        {
            for (var start = 0; start >= 0 && start < Path.Length;)
            {
                var end = Path.IndexOf('/', start);
                if (Path[start] == '.') return end < 0 ? Path : Path[..(end + 1)];
                start = end < 0 ? -1 : end + 1;
            }

            return null;
        }
    }
}
