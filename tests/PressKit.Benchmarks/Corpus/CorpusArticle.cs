using System.Globalization;
using System.Text;

namespace PressKit.Benchmarks.Corpus;

/// <summary>An article of the corpus in both languages. It is a function of its number alone, whatever the size of the corpus.</summary>
/// <param name="Blocks">The blocks of its body in Markdown; <c>{link:7}</c> is where a link to article 7 leads.</param>
internal sealed record CorpusArticle(
    int Number,
    DateTimeOffset Date,
    TextPair Title,
    TextPair Summary,
    TextPair[] Tags,
    TextPair[] Captions,
    TextPair[] Blocks)
{
    public const string Credit = "Arsip Uji";

    private const string LinkStart = "{link:";

    /// <summary>The name of its file, the same in both languages.</summary>
    public string Name => NameOf(Number);

    public static string NameOf(int number) => "berita-" + number.ToString("000000", CultureInfo.InvariantCulture);

    /// <summary>The last part of its address.</summary>
    public static string SlugOf(int number, CorpusLanguage language) =>
        language == CorpusLanguage.Indonesian ? NameOf(number) : "news-" + number.ToString("000000", CultureInfo.InvariantCulture);

    /// <summary>The whole file: front matter that both generators read, and the body.</summary>
    /// <param name="linkTo">How the body links to the article of a number.</param>
    public string MarkdownIn(CorpusLanguage language, Func<int, string> linkTo)
    {
        var text = new StringBuilder("---\n");
        text.Append(CultureInfo.InvariantCulture, $"title: \"{Title.In(language)}\"\n");
        text.Append(CultureInfo.InvariantCulture, $"summary: \"{Summary.In(language)}\"\n");
        text.Append(CultureInfo.InvariantCulture, $"date: {Date:yyyy-MM-dd'T'HH:mm:sszzz}\n");
        text.Append(CultureInfo.InvariantCulture, $"slug: {SlugOf(Number, language)}\n");
        text.Append("tags:\n");
        foreach (var tag in Tags) text.Append(CultureInfo.InvariantCulture, $"  - {tag.In(language)}\n");
        if (Captions.Length > 0) text.Append("photos:\n");
        foreach (var caption in Captions) text.Append(CultureInfo.InvariantCulture, $"  - caption: \"{caption.In(language)}\"\n    credit: {Credit}\n");
        return text.Append("---\n\n").Append(BodyIn(language, linkTo)).ToString();
    }

    private string BodyIn(CorpusLanguage language, Func<int, string> linkTo)
    {
        var body = string.Join("\n\n", Blocks.Select(block => block.In(language)));
        for (var start = body.IndexOf(LinkStart, StringComparison.Ordinal); start >= 0; start = body.IndexOf(LinkStart, start, StringComparison.Ordinal))
        {
            var end = body.IndexOf('}', start);
            var number = int.Parse(body.AsSpan(start + LinkStart.Length, end - start - LinkStart.Length), CultureInfo.InvariantCulture);
            body = string.Concat(body.AsSpan(0, start), linkTo(number), body.AsSpan(end + 1));
        }

        return body + "\n";
    }
}
