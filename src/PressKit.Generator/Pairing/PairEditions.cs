using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Pairing;

/// <summary>Joins the documents of the same relative path, and hands down to a translation what it need not repeat.</summary>
public static class PairEditions
{
    /// <summary>The editions in ordinal order of their keys.</summary>
    public static ImmutableArray<Edition> Pair(Kit kit, DiagnosticBag diagnostics)
    {
        var byKey = new Dictionary<string, Document?[]>(StringComparer.Ordinal);
        foreach (var document in kit.Documents)
        {
            if (!byKey.TryGetValue(document.Key, out var documents)) byKey[document.Key] = documents = new Document?[kit.Config.Languages.Length];
            documents[document.Language.Index] = document;
        }

        var editions = ImmutableArray.CreateBuilder<Edition>(byKey.Count);
        foreach (var key in byKey.Keys.Order(StringComparer.Ordinal))
        {
            var documents = byKey[key];
            var kind = documents.First(static document => document is not null)!.Kind;
            editions.Add(new Edition(key, kind, [.. documents.Select(document => Inherit(document, documents, kit, diagnostics))]));
        }

        return editions.DrainToImmutable();
    }

    private static Document? Inherit(Document? translation, Document?[] documents, Kit kit, DiagnosticBag diagnostics)
    {
        if (translation?.FrontMatter.TranslationOf is not { } of) return translation;
        if (kit.Config.FindLanguage(of.Value) is not { } sourceLanguage || sourceLanguage == translation.Language)
        {
            var others = kit.Config.Languages.Where(language => language != translation.Language).Select(static language => language.Code).ToArray();
            diagnostics.Add(Rules.TranslationSourceInvalid, new Place(translation.Path, of.Span), $"this cannot be a translation of '{of.Value}'", Suggestion.For(of.Value, others));
            return translation;
        }

        if (documents[sourceLanguage.Index] is { } source) return translation with { FrontMatter = Inherit(translation.FrontMatter, source.FrontMatter) };

        var sourcePath = $"content/{sourceLanguage.Code}/{translation.Key}.md";
        var lacksDate = translation is { Kind: DocumentKind.Article, FrontMatter: { Date: null, Undated: false } };
        if (lacksDate && !kit.Unreadable.Contains(sourcePath))
        {
            diagnostics.Add(Rules.TranslationSourceInvalid, new Place(translation.Path, of.Span), $"the text this was translated from is missing: {sourcePath}", "add it, or remove 'translation' and give this article its own 'date'");
        }

        return translation;
    }

    private static FrontMatter Inherit(FrontMatter translation, FrontMatter source) => translation with
    {
        Date = translation.Date ?? (translation.Undated ? null : source.Date),
        Undated = translation.Undated || (translation.Date is null && source.Undated),
        Updated = translation.Updated ?? source.Updated,
        Author = translation.Author ?? source.Author,
        Dateline = translation.Dateline ?? source.Dateline,
        Source = translation.Source ?? source.Source,
        Photos = InheritPictures(translation.Photos, source.Photos),
    };

    // Pictures are named once; a translation that prints no captions of its own shows those that need none.
    private static ImmutableArray<Photo> InheritPictures(ImmutableArray<Photo> photos, ImmutableArray<Photo> sources)
    {
        if (photos.IsEmpty) return sources.RemoveAll(static photo => photo.Caption is not null);
        return photos.Length == sources.Length ? [.. photos.Zip(sources, static (photo, source) => photo with { Media = photo.Media ?? source.Media })] : photos;
    }
}
