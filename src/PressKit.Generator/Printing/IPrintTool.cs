namespace PressKit.Generator.Printing;

/// <summary>A browser that prints pages of the disk. Files are named within a folder by names that PressKit chose.</summary>
public interface IPrintTool
{
    /// <summary>True when pages can be printed here.</summary>
    bool CanPrint { get; }

    /// <summary>Prints one page as a tagged PDF with an outline, opening no connection. Called from many threads.</summary>
    /// <param name="folder">Holds the page and everything it shows; the PDF is written there.</param>
    /// <returns>Null when it was printed, else what went wrong.</returns>
    string? Print(string folder, string source, string target);
}
