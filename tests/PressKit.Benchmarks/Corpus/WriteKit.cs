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
        File.WriteAllText(Path.Combine(folder, "content", code, Section, article.Name + ".md"), article.MarkdownIn(language, static number => CorpusArticle.NameOf(number) + ".md"));
    }
}
