using System.Globalization;
using System.Text;

namespace PressKit.Benchmarks.Corpus;

/// <summary>Makes the articles of the corpus: 5 to 8 KB in each language, with headings, lists, a table, a quotation, pictures and links.</summary>
internal static class MakeArticle
{
    private const int Seed = 20251025;
    private static readonly DateTimeOffset FirstDate = new(2010, 1, 1, 6, 0, 0, TimeSpan.FromHours(7));

    public static CorpusArticle Make(int number)
    {
        var random = new Random(unchecked((Seed * 31) + (number * 7919)));
        var fill = new FillPattern(random);
        return new CorpusArticle(
            number,
            FirstDate.AddHours(number),
            fill.Next(Vocabulary.Titles),
            Join([fill.Next(Vocabulary.Sentences), fill.Next(Vocabulary.Sentences)]),
            [.. Enumerable.Range(0, 3).Select(_ => fill.Pick(Vocabulary.Subjects)).Distinct()],
            [.. Enumerable.Range(0, random.Next(3)).Select(_ => fill.Next(Vocabulary.Captions))],
            [.. BlocksOf(number, random, fill)]);
    }

    private static IEnumerable<TextPair> BlocksOf(int number, Random random, FillPattern fill)
    {
        yield return Paragraph(random, fill);
        yield return Paragraph(random, fill);
        for (var part = random.Next(3, 5); part > 0; part--)
        {
            var heading = fill.Pick(Vocabulary.Headings);
            yield return new("## " + heading.Indonesian, "## " + heading.English);
            yield return Paragraph(random, fill);
            if (number > 0 && part < 4) yield return LinkTo(random.Next(Math.Max(0, number - 500), number), fill);
            yield return Paragraph(random, fill);
            if (part == 1) yield return Quotation(fill);
            else if (part == 2) yield return Table(random, fill);
            else yield return List(random, fill);
        }

        yield return Paragraph(random, fill);
    }

    private static TextPair Paragraph(Random random, FillPattern fill) =>
        Join([.. Enumerable.Range(0, random.Next(4, 6)).Select(_ => fill.Next(Vocabulary.Sentences))]);

    private static TextPair LinkTo(int number, FillPattern fill)
    {
        var (before, after) = (fill.Next(Vocabulary.Sentences), fill.Next(Vocabulary.Sentences));
        return new(
            $"{before.Indonesian} Baca juga [berita sebelumnya]({{link:{number}}}) tentang hal itu. *{after.Indonesian}*",
            $"{before.English} See also [an earlier report]({{link:{number}}}) on the matter. *{after.English}*");
    }

    private static TextPair Quotation(FillPattern fill)
    {
        var words = Join([fill.Next(Vocabulary.Sentences), fill.Next(Vocabulary.Sentences)]);
        return new("> " + words.Indonesian, "> " + words.English);
    }

    private static TextPair List(Random random, FillPattern fill) =>
        Join([.. Enumerable.Range(0, random.Next(3, 7)).Select(_ => fill.Next(Vocabulary.Items)).Select(static item => new TextPair("- " + item.Indonesian, "- " + item.English))], "\n");

    private static TextPair Table(Random random, FillPattern fill)
    {
        var (indonesian, english) = (new StringBuilder("| Daerah | Unit | Tahun |\n|---|---:|---:|"), new StringBuilder("| Area | Units | Year |\n|---|---:|---:|"));
        for (var row = random.Next(4, 8); row > 0; row--)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"\n| {fill.Pick(Vocabulary.Towns)} | {random.Next(10, 999)} | {random.Next(2015, 2026)} |");
            indonesian.Append(line);
            english.Append(line);
        }

        return new(indonesian.ToString(), english.ToString());
    }

    private static TextPair Join(TextPair[] texts, string separator = " ") =>
        new(string.Join(separator, texts.Select(static text => text.Indonesian)), string.Join(separator, texts.Select(static text => text.English)));
}
