using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Incremental;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Tests.Incremental;

/// <summary>Front matter that is taken from the record is what was read, to the last key.</summary>
public sealed class FrontMatterRecordTests
{
    private static readonly FrontMatter Full = new()
    {
        Title = At("Judul", 2),
        IsTitleByKit = true,
        Summary = At("Ringkasan “dua”", 3),
        Date = new ContentDate(new DateOnly(2025, 10, 25), new TimeOnly(9, 30, 15), TimeSpan.FromHours(7)),
        Undated = true,
        Updated = new ContentDate(new DateOnly(2025, 10, 26), null, null),
        Slug = At("judul", 6),
        Aliases = [At("id/lama.html", 7)],
        Author = "Penulis",
        Dateline = "Hanoi",
        Tags = [At("satu", 9), At("dua", 10)],
        Source = new ArticleSource
        {
            Publisher = "kantor",
            Url = new Uri("https://example.org/Berita?id=1&x=%C3%A9"),
            Via = "lain",
            Rights = Rights.Permission,
            Seed = At("satu.txt", 15),
            Sha256 = "abc",
        },
        Photos = [new Photo(At("Keterangan", 20), "Kredit", "en", At("media/peta.jpg", 21)) { IsHeld = true }],
        Notes = [new EditorNote(At("kata", 24), "catatan")],
        TranslationOf = At("id", 26),
        TranslatedBlocks = ["a1b2"],
        Release = new ReleaseTerms(true, new DateTimeOffset(2025, 10, 25, 9, 0, 0, TimeSpan.FromHours(7)), new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), true),
    };

    private static readonly FrontMatter Least = new() { Title = At("Judul", 2), Summary = At("Ringkasan", 3) };

    [Fact]
    public void Front_matter_comes_back_as_it_was()
    {
        Assert.Equal(Describe(Full), Describe(Returned(Full)));
        Assert.Equal(Describe(Least), Describe(Returned(Least)));
    }

    [Fact]
    public void Example_has_every_key_that_a_record_must_hold()
    {
        AssertIsFull(Full, nameof(FrontMatter.Withdrawal), nameof(FrontMatter.Withdrawn));
        AssertIsFull(Full.Source!);
        AssertIsFull(Full.Photos[0]);
        AssertIsFull(Full.Notes[0]);
        AssertIsFull(Full.Release);
        AssertIsFull(Full.Date!);
    }

    [Fact]
    public void Withdrawal_is_never_recorded() =>
        Assert.False(RecordedFrontMatter.CanHold(Least with { Withdrawal = new Withdrawal(ImmutableDictionary<string, string>.Empty, TextSpan.FileStart) }));

    private static Located<string> At(string text, int line) => new(text, new TextSpan(line, 8, line, 8 + text.Length));

    private static FrontMatter Returned(FrontMatter frontMatter)
    {
        var writer = new RecordWriter();
        writer.FrontMatter(frontMatter);
        return new RecordReader(writer.Written.ToArray()).FrontMatter();
    }

    private static string Describe(FrontMatter frontMatter) => JsonSerializer.Serialize(frontMatter);

    private static void AssertIsFull(object value, params string[] exceptions)
    {
        foreach (var property in value.GetType().GetProperties().Where(property => property.CanWrite && !exceptions.Contains(property.Name)))
        {
            var content = property.GetValue(value);
            Assert.False(content is null or false or Rights.Unknown or ICollection { Count: 0 }, $"{value.GetType().Name}.{property.Name} has its usual value");
        }
    }
}
