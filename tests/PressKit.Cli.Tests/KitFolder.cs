namespace PressKit.Cli.Tests;

/// <summary>A small kit on the disk for one test, and the command line run on it.</summary>
public sealed class KitFolder : IDisposable
{
    public KitFolder()
    {
        Write("content/site.yml", """
            languages:
              id: {name: Bahasa Indonesia, culture: id-ID}
              en: {name: English, culture: en-GB}
            default_language: id
            title: {id: Kit Contoh, en: Sample Kit}
            issuer: {id: Penerbit, en: Issuer}
            contact: {id: Belum ada kontak., en: No contact yet.}
            sections:
              articles:
                slug: {id: artikel, en: articles}
                title: {id: Artikel, en: Articles}
            """);
        Write("content/id/articles/satu.md", "---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan satu.\n---\n\nIsi.\n");
        Write("content/en/articles/satu.md", "---\ntitle: One\nsummary: Summary of one.\nslug: one\ntranslation: {of: id}\n---\n\nText.\n");
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("presskit-").FullName;

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public string PathOf(string path) => Path.Combine(Root, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    /// <summary>Runs a command in this folder: its exit code, its standard output, and its messages line by line.</summary>
    public (int ExitCode, string Output, string[] Messages) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var messages = new StringWriter();
        var exitCode = PressKitApp.Run([.. arguments, "--root", Root], new CommandConsole(output, messages));
        return (exitCode, output.ToString(), messages.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Every file below a folder with its text, by relative path.</summary>
    public SortedDictionary<string, string> Snapshot(string folder = "_site")
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories))
        {
            files[Path.GetRelativePath(PathOf(folder), file)] = File.ReadAllText(file);
        }

        return files;
    }
}
