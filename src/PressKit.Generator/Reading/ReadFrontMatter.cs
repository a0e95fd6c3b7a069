using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Media;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading;

/// <summary>Reads the keys above a document's body. The format is described in the editors' guide, <c>content/README.md</c>.</summary>
public static class ReadFrontMatter
{
    /// <summary>The front matter, or null after diagnostics when what every document needs is missing.</summary>
    /// <param name="language">The language of the document.</param>
    public static FrontMatter? Read(MappingReader keys, DocumentKind kind, Language language, LocalizedReader texts, MediaRegistry media)
    {
        var title = keys.RequiredText("title");
        var titleBy = keys.Choice("title_by", "kit");
        var summary = keys.RequiredText("summary");
        var date = keys.Value("date", ContentDate.Parse, ContentDate.Expected);
        var undated = keys.Flag("undated");
        var updated = keys.Value("updated", ContentDate.Parse, ContentDate.Expected);
        var slug = ReadSlug(keys);
        var aliases = keys.Texts("aliases");
        var author = keys.Text("author");
        var dateline = keys.Text("dateline");
        var tags = keys.Texts("tags");
        var source = keys.Mapping("source") is { } sourceKeys ? ReadSource(sourceKeys) : null;
        var photos = ReadPhotos(keys, media);
        var notes = ReadNotes(keys);
        var (translationOf, translatedBlocks) = ReadTranslation(keys);
        var release = ReleaseTerms.Read(keys);
        var withdrawal = kind == DocumentKind.Home ? null : Withdrawal.Read(keys, language, texts);
        keys.RejectUnknownKeys();

        var needsDate = kind == DocumentKind.Article && translationOf is null && !keys.Has("date");
        if (kind == DocumentKind.Article) keys.OneOf("date", "undated", "translation");
        if (needsDate && !undated) keys.ReportMissing("date", "add 'date: 2025-10-25', or 'undated: true' when the source gives none");
        if (date is not null && undated) keys.Report(Rules.InvalidValue, date.Span, "this article has a date and says 'undated: true'", "keep one of the two");
        if (title is null || summary is null) return null;

        return new FrontMatter
        {
            Title = title,
            IsTitleByKit = titleBy is not null,
            Summary = summary,
            Date = date?.Value,
            Undated = undated,
            Updated = updated?.Value,
            Slug = slug,
            Aliases = aliases,
            Author = author?.Value,
            Dateline = dateline?.Value,
            Tags = tags,
            Source = source,
            Photos = photos,
            Notes = notes,
            TranslationOf = translationOf,
            TranslatedBlocks = translatedBlocks,
            Release = release,
            Withdrawal = withdrawal,
        };
    }

    private static Located<string>? ReadSlug(MappingReader keys)
    {
        if (keys.Text("slug") is not { } slug) return null;
        if (Slug.IsValid(slug.Value)) return slug;
        keys.Report(Rules.InvalidValue, slug.Span, $"'{slug.Value}' cannot be part of an address", $"lower-case letters, digits and hyphens can: '{Slug.Suggest(slug.Value)}'");
        return null;
    }

    private static ArticleSource? ReadSource(MappingReader keys)
    {
        var publisher = keys.RequiredText("publisher");
        var url = keys.Value("url", WebAddress.Parse, WebAddress.Expected);
        var via = keys.Text("via");
        var rights = keys.Choice("rights", "own", "permission", "unknown");
        var seed = keys.Text("seed");
        var sha256 = keys.Text("sha256");
        // Evidence for import; a build asks for it only so that it is a known key.
        keys.Text("written");
        keys.RejectUnknownKeys();
        if (publisher is null) return null;

        return new ArticleSource
        {
            Publisher = publisher.Value,
            Url = url?.Value,
            Via = via?.Value,
            Rights = rights?.Value switch { "own" => Rights.Own, "permission" => Rights.Permission, _ => Rights.Unknown },
            Seed = seed,
            Sha256 = sha256?.Value,
        };
    }

    private static ImmutableArray<Photo> ReadPhotos(MappingReader keys, MediaRegistry media)
    {
        var photos = ImmutableArray.CreateBuilder<Photo>();
        foreach (var entry in keys.Mappings("photos"))
        {
            var file = ReadMediaPath(entry, media);
            // A picture of the kit brings its caption along.
            entry.OneOf("caption", "media");
            var caption = entry.Has("media") ? entry.Text("caption") : entry.RequiredText("caption");
            var credit = entry.Text("credit");
            var language = entry.Text("lang");
            entry.RejectUnknownKeys();
            if (caption is not null || file is not null) photos.Add(new Photo(caption, credit?.Value, language?.Value, file));
        }

        return photos.ToImmutable();
    }

    private static Located<string>? ReadMediaPath(MappingReader entry, MediaRegistry media)
    {
        if (entry.Text("media") is not { } path) return null;
        if (media.Has(path.Value)) return path;
        if (media.Unreadable.Contains(path.Value)) return null;
        var near = Suggestion.Nearest(path.Value, media.Pictures.Select(static picture => picture.Path));
        entry.Report(
            Rules.PictureUnknown,
            path.Span,
            $"there is no picture '{path.Value}' in this kit",
            near is null ? "put it into content/media/ with its sidecar, and name it from there: media/x.jpg" : $"did you mean '{near}'?");
        return null;
    }

    private static ImmutableArray<EditorNote> ReadNotes(MappingReader keys)
    {
        var notes = ImmutableArray.CreateBuilder<EditorNote>();
        foreach (var entry in keys.Mappings("notes"))
        {
            var at = entry.RequiredText("at");
            var text = entry.RequiredText("text");
            entry.RejectUnknownKeys();
            if (at is not null && text is not null) notes.Add(new EditorNote(at, text.Value));
        }

        return notes.ToImmutable();
    }

    private static (Located<string>? Of, ImmutableArray<string> Blocks) ReadTranslation(MappingReader keys)
    {
        if (keys.Mapping("translation") is not { } translation) return (null, []);
        var of = translation.RequiredText("of");
        var blocks = translation.Texts("blocks");
        translation.RejectUnknownKeys();
        return (of, [.. blocks.Select(static block => block.Value)]);
    }
}
