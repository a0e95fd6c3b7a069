using System.Collections.Concurrent;
using PressKit.Generator.Printing;

namespace PressKit.Generator.Tests.Printing;

/// <summary>Writes a file with dates in it in no time, and remembers what it was given to print.</summary>
internal sealed class FakePrintTool : IPrintTool
{
    public bool CanPrint { get; init; } = true;

    /// <summary>What goes wrong; null when nothing does.</summary>
    public string? Problem { get; init; }

    /// <summary>What is written; null writes nothing.</summary>
    public string? Pdf { get; init; } = "%PDF-1.4\n<</CreationDate (D:20261122041433+00'00')\n/ModDate (D:20261122041433+00'00')>>\n";

    /// <summary>By the address of the PDF.</summary>
    public ConcurrentDictionary<string, LaidDocument> Printed { get; } = new(StringComparer.Ordinal);

    public string? Print(string folder, string source, string target)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));
        Printed[target] = new LaidDocument(folder, source, File.ReadAllText(Path.Combine(folder, source)), File.ReadAllText(Path.Combine(folder, Path.ChangeExtension(source, ".css"))), [.. files]);
        if (Problem is null && Pdf is not null) File.WriteAllText(Path.Combine(folder, target), Pdf);
        return Problem;
    }
}

/// <summary>A document as a browser finds it.</summary>
/// <param name="Files">Everything in its folder.</param>
internal sealed record LaidDocument(string Folder, string Address, string Html, string Style, IReadOnlyList<string> Files);
