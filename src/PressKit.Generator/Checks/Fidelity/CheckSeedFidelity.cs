using System.Text;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Importing;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Checks.Fidelity;

/// <summary>
/// Every sentence of an imported article stands in its seed, and every sentence of the seed in the article, unless an editor's
/// note says otherwise. What of a seed is the article, import itself decides: the seed is imported again, in memory.
/// </summary>
public sealed class CheckSeedFidelity : ISiteCheck
{
    private const string SeedFolder = "seeds";
    private const int LongestExcerpt = 160;

    public void Run(SitePlan plan, SiteTables tables, DiagnosticBag diagnostics) =>
        InParallel.ForEach(plan.Kit.Editions, new ParallelOptions(), edition =>
        {
            if (edition[plan.Config.DefaultLanguage] is { FrontMatter: { TranslationOf: null, Source.Seed: not null } } document)
            {
                Check(document, document.FrontMatter.Source, plan.Config.Limits, tables.Files, diagnostics);
            }
        });

    private static void Check(Document document, ArticleSource source, Limits limits, IFileTree files, DiagnosticBag diagnostics)
    {
        // The caller has seen that a seed is named.
        var (name, span) = source.Seed!;
        var place = new Place(document.Path, span);
        if (ReadSeed(name, files) is not { } bytes)
        {
            diagnostics.Add(Rules.SeedMissing, place, $"there is no file {SeedFolder}/{name}", "name the seed that this text was imported from");
            return;
        }

        if (source.Sha256 is { } hash && hash != WrittenHash.HashOf(bytes))
        {
            const string Fix = "restore the seed as it was received, or import it again";
            diagnostics.Add(Rules.SeedChanged, place, $"{SeedFolder}/{name} is no longer the file that this text was imported from", Fix);
            return;
        }

        // Without its sidecar, so that what the seed alone says is compared.
        var found = new DiagnosticBag();
        var seed = new Seed(name, $"{SeedFolder}/{name}", bytes, Sidecar: null);
        if (new ImportArticle([], found).Import(seed).Article is not { } article)
        {
            foreach (var diagnostic in found.ToSortedArray()) diagnostics.Add(diagnostic);
            return;
        }

        Compare(document, bytes, article, limits, diagnostics);
    }

    private static byte[]? ReadSeed(string name, IFileTree files) =>
        name.AsSpan().ContainsAny('/', '\\') || name.StartsWith('.') ? null : files.Read($"{SeedFolder}/{name}");

    private static void Compare(Document document, byte[] bytes, ImportedArticle article, Limits limits, DiagnosticBag diagnostics)
    {
        var everyLine = new Lazy<string[]>(() => [.. Encoding.UTF8.GetString(bytes).Split('\n').Select(static line => CleanLine.Clean(line))]);
        var differences = CompareSentences.Compare(
            ReadSentences.Of(document, limits),
            ReadSentences.Of(article),
            ReadSentences.Of(CleanLine.Clean(document.FrontMatter.Summary.Value)),
            sentence => everyLine.Value.Any(line => line.Contains(sentence, StringComparison.Ordinal)));
        foreach (var change in differences.Changed)
        {
            if (change.Sentence.IsNoted) continue;
            var message = $"'{Excerpt(change.Sentence.Text)}' does not stand in the seed"
                + (change.Nearest is null ? ", which has nothing like it" : $", which says '{Excerpt(change.Nearest)}'");
            const string Fix = "use the seed's words, or say in a note ('notes') on these words why they were changed";
            diagnostics.Add(Rules.SentenceNotInSeed, new Place(document.Path, change.Sentence.Span), message, Fix);
        }

        foreach (var lost in differences.Lost)
        {
            if (document.FrontMatter.Notes.Any(note => note.Text.Contains(lost.Text, StringComparison.Ordinal))) continue;
            const string Fix = "put it back, or quote it whole in a note ('notes') that says why it was left out";
            diagnostics.Add(Rules.SentenceLost, PlaceOf(lost), $"the seed's sentence '{Excerpt(lost.Text)}' is missing {WhereOf(lost)}", Fix);
        }

        Place PlaceOf(LostSentence lost) =>
            lost.After is null ? Place.StartOf(document.Path) with { Span = TextSpan.At(document.Text.BodyLine, 1) } : new Place(document.Path, lost.After.Span);
    }

    private static string WhereOf(LostSentence lost) => lost.After is null ? "at the start of the text" : "after this one";

    private static string Excerpt(string text) => text.Length <= LongestExcerpt ? text : string.Concat(text.AsSpan(0, LongestExcerpt), "…");
}
