using System.Collections.Immutable;
using System.Text;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Importing;

/// <summary>Takes the files that import makes; on a disk, or in memory for tests.</summary>
public interface IArticleWriter
{
    /// <summary>Writes a file whole or not at all; the path runs from the content folder.</summary>
    void Write(string path, byte[] bytes);
}

/// <summary>How an import is to run.</summary>
/// <param name="Language">The language of the articles, which names their folder.</param>
/// <param name="Force">Whether files edited since their import are written over.</param>
public sealed record ImportOptions(string Language = "id", bool Force = false, bool DryRun = false);

/// <summary>What became of one seed.</summary>
/// <param name="Path">From the content folder; null after an error.</param>
/// <param name="Written">False where the file was left as it is; true in a dry run too.</param>
public sealed record ImportedFile(string Seed, string? Path, bool Written, ImportReport Report);

/// <summary>Imports seeds into a content folder: finds each one's file, or a free name, and writes it unless it was edited.</summary>
public sealed class ImportSeeds(IFileTree content, IArticleWriter writer, DiagnosticBag diagnostics)
{
    private const string PublishersPath = "data/publishers.yml";

    /// <param name="shownContent">The content folder as diagnostics show it: <c>content</c>.</param>
    /// <returns>One entry for each seed, in the order of the seeds.</returns>
    public ImmutableArray<ImportedFile> Import(IEnumerable<Seed> seeds, ImportOptions options, string shownContent)
    {
        var publishers = ReadPublishers.Read(content.Read(PublishersPath), $"{shownContent}/{PublishersPath}", diagnostics);
        var importArticle = new ImportArticle(publishers, diagnostics);
        var folder = $"{options.Language}/articles/";
        var existing = ExistingArticles.Find(content, folder);
        var files = ImmutableArray.CreateBuilder<ImportedFile>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var seed in seeds)
        {
            if (!names.Add(seed.Name))
            {
                var message = $"another seed of this import is named {seed.Name} too";
                diagnostics.Add(Rules.SeedNameTwice, Place.StartOf(seed.Path), message, "rename one of them");
                files.Add(new ImportedFile(seed.Name, null, false, ImportReport.Empty));
                continue;
            }

            var (article, report) = importArticle.Import(seed);
            files.Add(article is null ? new ImportedFile(seed.Name, null, false, report) : Write(article, report));
        }

        return files.DrainToImmutable();

        ImportedFile Write(ImportedArticle article, ImportReport report)
        {
            var path = existing.PathFor(article);
            var bytes = Encoding.UTF8.GetBytes(WriteArticle.Write(article));
            var written = MayWrite(path, bytes, options, shownContent);
            if (written && !options.DryRun) writer.Write(path, bytes);
            return new ImportedFile(article.Source.Seed, path, written, report);
        }
    }

    private bool MayWrite(string path, byte[] bytes, ImportOptions options, string shownContent)
    {
        if (content.Read(path) is not { } old) return true;
        if (old.AsSpan().SequenceEqual(bytes)) return false;
        if (options.Force || WrittenHash.IsUntouched(Encoding.UTF8.GetString(old))) return true;
        diagnostics.Add(
            Rules.SeedEditedSinceImport,
            Place.StartOf($"{shownContent}/{path}"),
            "this file was edited since its import and is left as it is",
            "run import with --force to lose the edits");
        return false;
    }
}
