using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Markdown;
using PressKit.Generator.Pairing;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Releasing;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Checks.Translations;

/// <summary>How every edition of the kit stands to its source, drafts and embargoed texts included: it is the editors' view.</summary>
public static class ReadTranslationStatus
{
    public static ImmutableArray<EditionStatus> Read(IFileTree files, DiagnosticBag diagnostics)
    {
        if (ReadEditions(files, diagnostics) is not { } plan) return [];
        var theme = ReadTheme.Read(files, plan.Config.Languages, diagnostics);
        var statuses = ImmutableArray.CreateBuilder<EditionStatus>();
        foreach (var group in plan.Groups.Where(static group => group.Existing.Any(static page => page.Document is not null)))
        {
            var bodies = group.Pages.Select((page, index) => page is null ? ParsedBody.Empty : ParseBody.Parse(page, plan, theme.Strings[index], diagnostics));
            var edition = new EditionContent(group, [.. bodies]);
            statuses.AddRange(plan.Config.Languages.Select(language => StatusOf(edition, language, plan.Config)).OfType<EditionStatus>());
        }

        return [.. statuses.OrderBy(static status => status.Path, StringComparer.Ordinal)];
    }

    /// <summary>The standing of the editions that are public now, without a word about the others: a view that anyone may read.</summary>
    public static ImmutableArray<EditionStatus> ReadPublic(IFileTree files, DateTimeOffset now, DiagnosticBag diagnostics)
    {
        var statuses = Read(files, diagnostics);
        if (statuses.IsEmpty || ReadKit.Read(files, new DiagnosticBag()) is not { } kit) return [];
        var editions = PairEditions.Pair(kit, new DiagnosticBag());
        var withheld = ReleaseKit.Release(kit, editions, now, withDrafts: false, withEmbargoed: false, new DiagnosticBag()).Withheld;
        return [.. statuses
            .Where(status => !withheld.HasDocument(status.Path) && !withheld.HasArticle(KeyOf(status.Path)))
            .Select(status => status with { Changed = [.. status.Changed.Where(place => !withheld.HasDocument(place[..place.LastIndexOf(':')]))] })];
    }

    // Of content/id/articles/x.md: articles/x.
    private static string KeyOf(string path) => string.Join('/', path.Split('/').Skip(2))[..^".md".Length];

    /// <summary>The source's blocks as they stand now, to be recorded in a translation; null when the file is no translation of a text that is there.</summary>
    public static TranslationRecord? RecordFor(IFileTree files, string path, DiagnosticBag diagnostics)
    {
        if (ReadEditions(files, diagnostics) is not { } plan) return null;
        var theme = ReadTheme.Read(files, plan.Config.Languages, diagnostics);
        if (!plan.BySource.TryGetValue(path, out var page) || page.Document!.FrontMatter.TranslationOf is not { } of) return null;
        if (plan.Config.FindLanguage(of.Value) is not { } language) return null;
        var source = plan.BySource.GetValueOrDefault($"content/{language.Code}/{page.Document.Key}.md");
        return source is null ? null : new TranslationRecord(of.Value, TranslationState.RecordOf(ParseBody.Parse(source, plan, theme.StringsOf(language), diagnostics)));
    }

    private static SitePlan? ReadEditions(IFileTree files, DiagnosticBag diagnostics)
    {
        if (ReadKit.Read(files, diagnostics) is not { } kit) return null;
        var editions = PairEditions.Pair(kit, diagnostics);
        var released = ReleaseKit.Release(kit, editions, DateTimeOffset.MaxValue, withDrafts: true, withEmbargoed: false, diagnostics);
        return PlanSite.Plan(released, null, [], [], CardPlan.None, diagnostics);
    }

    private static EditionStatus? StatusOf(EditionContent edition, Language language, SiteConfig config)
    {
        var document = edition.DocumentIn(language);
        if (document is null)
        {
            var other = edition.Group.Existing.Select(static page => page.Document).OfType<Document>().First();
            return new EditionStatus($"content/{language.Code}/{other.Key}.md", TranslationStanding.Missing, []);
        }

        if (document.FrontMatter.TranslationOf is null) return null;
        var pair = edition.Translations(config).FirstOrDefault(pair => pair.Translation == document);
        if (pair.Source is null) return new EditionStatus(document.Path, TranslationStanding.Orphan, []);

        var state = TranslationState.Of(document.FrontMatter, pair.SourceBody);
        var changed = state.Changed.Select(block => $"{pair.Source.Path}:{block.Place.Span.Line}").ToImmutableArray();
        return new EditionStatus(document.Path, state.IsRecorded && !state.IsStale ? TranslationStanding.Fresh : TranslationStanding.Stale, changed);
    }
}

/// <summary>What is to be recorded in a translation.</summary>
/// <param name="Of">The code of the source's language.</param>
/// <param name="Line">The line with the hashes of the source's blocks.</param>
public sealed record TranslationRecord(string Of, string Line);

/// <summary>The standing of one edition.</summary>
/// <param name="Changed">The places of the source's blocks that changed since; empty for a stale one that was never recorded.</param>
public sealed record EditionStatus(string Path, TranslationStanding Standing, ImmutableArray<string> Changed);

/// <summary>Fresh: matches its source. Stale: the source changed, or nobody recorded it. Missing: not there. Orphan: its source is not there.</summary>
public enum TranslationStanding
{
    Fresh,
    Stale,
    Missing,
    Orphan,
}
