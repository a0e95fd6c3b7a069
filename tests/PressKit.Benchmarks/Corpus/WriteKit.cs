using System.Globalization;
using System.Text;

namespace PressKit.Benchmarks.Corpus;

/// <summary>Writes the corpus as a kit, with the plain theme and configuration in <c>Corpus/Kit/</c>.</summary>
internal static class WriteKit
{
    private const string Section = "articles";

    public static void Write(string folder, int articles)
    {
        CopyFolder.Copy(Path.Combine(AppContext.BaseDirectory, "Corpus", "Kit"), folder);
        foreach (var code in new[] { "id", "en" }) Directory.CreateDirectory(Path.Combine(folder, "content", code, Section));
        Parallel.For(0, articles, number => Write(folder, MakeArticle.Make(number)));
    }

    private static void Write(string folder, CorpusArticle article)
    {
        Write(folder, article, CorpusLanguage.Indonesian, "id");
        Write(folder, article, CorpusLanguage.English, "en");
    }

    private static void Write(string folder, CorpusArticle article, CorpusLanguage language, string code)
    {
        var text = new StringBuilder("---\n");
        text.Append(CultureInfo.InvariantCulture, $"title: \"{article.Title.In(language)}\"\n");
        text.Append(CultureInfo.InvariantCulture, $"summary: \"{article.Summary.In(language)}\"\n");
        text.Append(CultureInfo.InvariantCulture, $"date: {article.Date:yyyy-MM-dd'T'HH:mm:sszzz}\n");
        text.Append(CultureInfo.InvariantCulture, $"slug: {CorpusArticle.SlugOf(article.Number, language)}\n");
        text.Append("tags:\n");
        foreach (var tag in article.Tags) text.Append(CultureInfo.InvariantCulture, $"  - {tag.In(language)}\n");
        if (article.Captions.Length > 0) text.Append("photos:\n");
        foreach (var caption in article.Captions) text.Append(CultureInfo.InvariantCulture, $"  - caption: \"{caption.In(language)}\"\n    credit: {CorpusArticle.Credit}\n");
        text.Append("---\n\n").Append(article.BodyIn(language, static number => CorpusArticle.NameOf(number) + ".md"));
        File.WriteAllText(Path.Combine(folder, "content", code, Section, article.Name + ".md"), text.ToString());
    }
}
