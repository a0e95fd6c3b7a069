using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Importing;

/// <summary>A source article as received.</summary>
/// <param name="Name">The file's name, <c>000_….txt</c>.</param>
/// <param name="Path">The path shown in diagnostics.</param>
/// <param name="Sidecar">The bytes of the sidecar, null when there is none.</param>
public sealed record Seed(string Name, string Path, byte[] Bytes, byte[]? Sidecar)
{
    public string SidecarPath => System.IO.Path.ChangeExtension(Path, ".yml");
}

/// <summary>The result for one seed; the article is null after an error.</summary>
public sealed record ImportResult(ImportedArticle? Article, ImportReport Report);

/// <summary>
/// Reads one seed by its structure, with no file touched: the stages each take the lines they recognise off the page, and
/// what no stage claims is the body.
/// </summary>
public sealed class ImportArticle(ImmutableArray<Publisher> publishers, DiagnosticBag diagnostics)
{
    private const int DerivedTitleLength = 90;
    private const int SurelyParagraph = 60;

    public ImportResult Import(Seed seed)
    {
        var sidecar = seed.Sidecar is null ? Sidecar.None : Sidecar.Read(seed.Sidecar, seed.SidecarPath, diagnostics);
        var page = ReadSeedLines.Read(seed.Bytes, seed.Path, diagnostics);
        if (page is null || sidecar is null) return new ImportResult(null, ImportReport.Empty);

        DropFurniture.Drop(page);
        FindFooter.Find(page);
        var sources = FindSources.Find(page);
        var byline = FindByline.Find(page, sources.Url);
        var photos = FindCaptions.Find(page);
        DropHeader.Drop(page, byline, sources.Url);
        var headline = FindHeadline.Find(page, byline);
        var parts = new FoundParts(sources, byline, photos, headline, BuildBody.Build(page));
        if (parts.Body.Any(static block => IsParagraph(block))) return Compose(seed, sidecar, page, parts);

        const string Message = "no article text was found in this file, only page furniture";
        diagnostics.Add(Rules.SeedOnlyFurniture, Place.StartOf(seed.Path), Message, "paste the article's paragraphs into it");
        return new ImportResult(null, ImportReport.Empty with { Dropped = page.DroppedLines() });
    }

    private static bool IsParagraph(ImportedBlock block) => Sentences.IsClosed(block.Text) || block.Text.Length >= SurelyParagraph;

    private ImportResult Compose(Seed seed, Sidecar sidecar, SeedPage page, FoundParts parts)
    {
        var firstParagraph = parts.Body.First(static block => IsParagraph(block)).Text;
        var firstSentence = Sentences.First(firstParagraph);
        var url = sidecar.Url ?? parts.Sources.Url;
        var host = url is null ? null : new Uri(url).Host;
        var title = sidecar.Title ?? parts.Headline.Title;
        var bylineDate = parts.Byline.DateFor(host);
        var date = sidecar.Undated ? null : sidecar.Date ?? bylineDate ?? (url is null ? null : AddressDate.Read(url));
        var article = new ImportedArticle
        {
            Title = title ?? CutAtWord(firstSentence),
            TitleByKit = sidecar.TitleByKit || title is null,
            Date = date,
            Summary = sidecar.Summary ?? parts.Headline.Lead ?? firstSentence,
            Author = sidecar.Author ?? parts.Byline.Author ?? parts.Sources.Author ?? parts.Headline.Author,
            Tags = sidecar.Tags,
            Source = new ImportedSource(
                sidecar.Publisher ?? FindPublisher.Find(host, parts.Byline.Publisher, publishers),
                url,
                sidecar.Via ?? ViaOf(parts),
                sidecar.Rights ?? "unknown",
                seed.Name,
                WrittenHash.HashOf(seed.Bytes)),
            Photos = parts.Photos,
            Notes = sidecar.Notes,
            Body = BodyOf(sidecar, parts),
            Slug = sidecar.Slug ?? FileName.From(title ?? CutAtWord(firstSentence)),
        };

        Warn(seed, sidecar, article);
        return new ImportResult(article, ReportOn(article, sidecar, page, parts, bylineDate));
    }

    // A lead that the sidecar's summary takes the place of is still the source's: it opens the body.
    private static ImmutableArray<ImportedBlock> BodyOf(Sidecar sidecar, FoundParts parts) =>
        sidecar.Summary is not null && parts.Headline.Lead is { } lead
            ? parts.Body.Insert(0, new ImportedBlock(lead, IsHeading: false))
            : parts.Body;

    // NAME/NAME under an article names two authors, when the byline has named them.
    private static string? ViaOf(FoundParts parts) =>
        parts.Sources.Via is { } via && parts.Byline.Author?.Contains(via, StringComparison.Ordinal) != true ? via : null;

    private void Warn(Seed seed, Sidecar sidecar, ImportedArticle article)
    {
        var place = Place.StartOf(seed.Path);
        if (article.TitleByKit && sidecar is { Title: null, TitleByKit: false })
        {
            const string Message = "no headline was found; the title is the start of the first sentence";
            diagnostics.Add(Rules.SeedTitleDerived, place, Message, $"set 'title' in {seed.SidecarPath}");
        }

        if (article.Date is null && !sidecar.Undated)
        {
            const string Message = "no date of publication was found";
            diagnostics.Add(Rules.SeedUndated, place, Message, $"set 'date', or 'undated: true', in {seed.SidecarPath}");
        }

        if (article.Source.Url is null)
        {
            diagnostics.Add(Rules.SeedWithoutSource, place, "no line 'Sumber: https://…' was found", $"set 'url' in {seed.SidecarPath}");
        }
    }

    private static string CutAtWord(string sentence)
    {
        var end = sentence.Length;
        if (end > DerivedTitleLength)
        {
            end = sentence.LastIndexOf(' ', DerivedTitleLength);
            if (end <= 0) end = char.IsHighSurrogate(sentence[DerivedTitleLength - 1]) ? DerivedTitleLength - 1 : DerivedTitleLength;
        }

        return sentence[..end].TrimEnd(' ', '.', ',', ';', ':', '-', '–', '—');
    }

    private static ImportReport ReportOn(ImportedArticle article, Sidecar sidecar, SeedPage page, FoundParts parts, string? bylineDate)
    {
        var found = ImmutableArray.CreateBuilder<ReportedField>();
        var derived = ImmutableArray.CreateBuilder<ReportedField>();
        Add(article.Title, "title", sidecar.Title is not null || parts.Headline.Title is not null);
        Add(article.Date, "date", sidecar.Date is not null || bylineDate is not null);
        Add(article.Summary, "summary", sidecar.Summary is not null || parts.Headline.Lead is not null);
        Add(article.Author, "author", true);
        Add(article.Source.Publisher, "publisher", sidecar.Publisher is not null || parts.Byline.Publisher is not null);
        Add(article.Source.Url, "url", true);
        Add(article.Source.Via, "via", true);
        var headings = article.Body.Count(static block => block.IsHeading);
        var size = $"{article.Body.Length - headings} paragraphs, {headings} subheadings, {article.Photos.Length} captions";
        return new ImportReport(found.DrainToImmutable(), derived.DrainToImmutable(), size, page.DroppedLines());

        void Add(string? value, string name, bool isFound)
        {
            if (value is not null) (isFound ? found : derived).Add(new ReportedField(name, value));
        }
    }

    private sealed record FoundParts(
        FoundSources Sources,
        FoundByline Byline,
        ImmutableArray<ImportedPhoto> Photos,
        FoundHeadline Headline,
        ImmutableArray<ImportedBlock> Body);
}
