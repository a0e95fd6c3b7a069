using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Incremental;

/// <summary>The front matter of a document in a record, so that what did not change need not be read as YAML again.</summary>
public static class RecordedFrontMatter
{
    /// <summary>False for what is too seldom to be worth its place in the record.</summary>
    public static bool CanHold(FrontMatter frontMatter) => frontMatter.Withdrawal is null && frontMatter.Withdrawn is null;

    public static FrontMatter FrontMatter(this RecordReader reader) => new()
    {
        Title = Located(reader),
        IsTitleByKit = reader.Flag(),
        Summary = Located(reader),
        Date = reader.Date(),
        Undated = reader.Flag(),
        Updated = reader.Date(),
        Slug = reader.OptionalLocated(),
        Aliases = reader.Many(Located),
        Author = reader.OptionalText(),
        Dateline = reader.OptionalText(),
        Tags = reader.Many(Located),
        Source = reader.Flag() ? reader.Source() : null,
        Photos = reader.Many(static reader => new Photo(reader.OptionalLocated(), reader.OptionalText(), reader.OptionalText(), reader.OptionalLocated()) { IsHeld = reader.Flag() }),
        Notes = reader.Many(static reader => new EditorNote(Located(reader), reader.Text())),
        TranslationOf = reader.OptionalLocated(),
        TranslatedBlocks = reader.Many(static reader => reader.Text()),
        Release = reader.Flag() ? new ReleaseTerms(reader.Flag(), reader.Moment(), reader.Moment(), reader.Flag()) : ReleaseTerms.Public,
    };

    public static void FrontMatter(this RecordWriter writer, FrontMatter frontMatter)
    {
        Located(writer, frontMatter.Title);
        writer.Flag(frontMatter.IsTitleByKit);
        Located(writer, frontMatter.Summary);
        writer.Date(frontMatter.Date);
        writer.Flag(frontMatter.Undated);
        writer.Date(frontMatter.Updated);
        writer.OptionalLocated(frontMatter.Slug);
        writer.Many(frontMatter.Aliases, Located);
        writer.OptionalText(frontMatter.Author);
        writer.OptionalText(frontMatter.Dateline);
        writer.Many(frontMatter.Tags, Located);
        writer.Flag(frontMatter.Source is not null);
        if (frontMatter.Source is { } source) writer.Source(source);
        writer.Many(frontMatter.Photos, static (writer, photo) =>
        {
            writer.OptionalLocated(photo.Caption);
            writer.OptionalText(photo.Credit);
            writer.OptionalText(photo.Language);
            writer.OptionalLocated(photo.Media);
            writer.Flag(photo.IsHeld);
        });
        writer.Many(frontMatter.Notes, static (writer, note) =>
        {
            Located(writer, note.At);
            writer.Text(note.Text);
        });
        writer.OptionalLocated(frontMatter.TranslationOf);
        writer.Many(frontMatter.TranslatedBlocks, static (writer, block) => writer.Text(block));
        writer.Flag(!frontMatter.Release.AreNone);
        if (!frontMatter.Release.AreNone) writer.Terms(frontMatter.Release);
    }

    private static ArticleSource Source(this RecordReader reader) => new()
    {
        Publisher = reader.Text(),
        Url = reader.OptionalText() is { } url ? new Uri(url) : null,
        Via = reader.OptionalText(),
        Rights = (Rights)reader.Byte(),
        Seed = reader.OptionalLocated(),
        Sha256 = reader.OptionalText(),
    };

    private static void Source(this RecordWriter writer, ArticleSource source)
    {
        writer.Text(source.Publisher);
        writer.OptionalText(source.Url?.OriginalString);
        writer.OptionalText(source.Via);
        writer.Byte((byte)source.Rights);
        writer.OptionalLocated(source.Seed);
        writer.OptionalText(source.Sha256);
    }

    private static void Terms(this RecordWriter writer, ReleaseTerms terms)
    {
        writer.Flag(terms.IsDraft);
        writer.Moment(terms.Embargo);
        writer.Moment(terms.Expires);
        writer.Flag(terms.IsUnclear);
    }

    private static Located<string> Located(RecordReader reader) => new(reader.Text(), reader.Span());

    private static void Located(RecordWriter writer, Located<string> value)
    {
        writer.Text(value.Value);
        writer.Span(value.Span);
    }

    private static Located<string>? OptionalLocated(this RecordReader reader) => reader.Flag() ? Located(reader) : null;

    private static void OptionalLocated(this RecordWriter writer, Located<string>? value)
    {
        writer.Flag(value is not null);
        if (value is not null) Located(writer, value);
    }

    private static ContentDate? Date(this RecordReader reader)
    {
        if (!reader.Flag()) return null;
        var day = DateOnly.FromDayNumber(reader.Number());
        return reader.Flag() ? new ContentDate(day, new TimeOnly(reader.Long()), new TimeSpan(reader.Long())) : new ContentDate(day, null, null);
    }

    // A time never stands without its zone.
    private static void Date(this RecordWriter writer, ContentDate? date)
    {
        writer.Flag(date is not null);
        if (date is null) return;
        writer.Number(date.Day.DayNumber);
        writer.Flag(date.Time is not null);
        if (date is not { Time: { } time, Zone: { } zone }) return;
        writer.Long(time.Ticks);
        writer.Long(zone.Ticks);
    }

    private static DateTimeOffset? Moment(this RecordReader reader) => reader.Flag() ? new DateTimeOffset(reader.Long(), new TimeSpan(reader.Long())) : null;

    private static void Moment(this RecordWriter writer, DateTimeOffset? moment)
    {
        writer.Flag(moment is not null);
        if (moment is not { } value) return;
        writer.Long(value.Ticks);
        writer.Long(value.Offset.Ticks);
    }
}
