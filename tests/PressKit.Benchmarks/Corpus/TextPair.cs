namespace PressKit.Benchmarks.Corpus;

/// <summary>The same words in both languages of the corpus.</summary>
internal sealed record TextPair(string Indonesian, string English)
{
    public string In(CorpusLanguage language) => language == CorpusLanguage.Indonesian ? Indonesian : English;
}

internal enum CorpusLanguage
{
    Indonesian,
    English,
}
