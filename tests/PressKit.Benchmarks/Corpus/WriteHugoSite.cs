namespace PressKit.Benchmarks.Corpus;

/// <summary>Writes the same corpus for Hugo, with templates for the same pages in <c>Corpus/Hugo/</c>. Its links are final: Hugo need not resolve them.</summary>
internal static class WriteHugoSite
{
    public static void Write(string folder, int articles)
    {
        CopyFolder.Copy(Path.Combine(AppContext.BaseDirectory, "Corpus", "Hugo"), folder);
        foreach (var (code, language, title, text) in new[]
        {
            ("id", CorpusLanguage.Indonesian, "Arsip Uji", "Semua isi arsip ini dibuat oleh program."),
            ("en", CorpusLanguage.English, "Benchmark Archive", "All of this archive is made by a program."),
        })
        {
            var content = Path.Combine(folder, "content", code);
            var section = Path.Combine(content, "articles");
            Directory.CreateDirectory(section);
            File.WriteAllText(Path.Combine(content, "_index.md"), $"---\ntitle: {title}\ndate: 2010-01-01\n---\n\n{text}\n");
            File.WriteAllText(Path.Combine(section, "_index.md"), $"---\ntitle: {(language == CorpusLanguage.Indonesian ? "Artikel" : "Articles")}\n---\n");
            Directory.CreateDirectory(Path.Combine(content, "tags"));
            File.WriteAllText(Path.Combine(content, "tags", "_index.md"), $"---\ntitle: {(language == CorpusLanguage.Indonesian ? "Tag" : "Tags")}\n---\n");
            Parallel.For(0, articles, number => Write(section, MakeArticle.Make(number), language));
        }
    }

    private static void Write(string folder, CorpusArticle article, CorpusLanguage language)
    {
        File.WriteAllText(Path.Combine(folder, article.Name + ".md"), article.MarkdownIn(language, number => CorpusArticle.SlugOf(number, language) + ".html"));
    }
}
