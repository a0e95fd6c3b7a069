namespace PressKit.Generator.Markdown;

/// <summary>Paths between content files.</summary>
internal static class ContentPath
{
    /// <summary>The path from the root that a relative path in a file means; null when it leaves the root.</summary>
    public static string? Resolve(string from, string relative)
    {
        var parts = new Stack<string>(from.Split('/')[..^1]);
        foreach (var part in relative.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Push(part);
            else if (!parts.TryPop(out _)) return null;
        }

        return string.Join('/', parts.Reverse());
    }
}
