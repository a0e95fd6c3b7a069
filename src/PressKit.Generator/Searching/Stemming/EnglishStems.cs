namespace PressKit.Generator.Searching.Stemming;

/// <summary>
/// English by its endings, after the idea of Porter's algorithm: an ending falls when enough of the word is left, counted in vowels that a
/// consonant follows. British and American spellings of one verb become one.
/// </summary>
internal static class EnglishStems
{
    private const string Vowel = "[aeiouy]";
    private const string Syllable = Vowel + "[^aeiouy]";
    private const string TwoSyllables = Syllable + ".*" + Syllable;

    public static StemRules Rules { get; } = new(
        [
            new("", new StemRule("is(?=(?:e[drs]?|ers|ing|ations?|ational)$)", "iz")),
            new(Vowel, new("(ss|x|z|ch|sh)es$", "$1"), new("ies$", "y"), new("(?:ss|us|is|news)$", "$&"), new("(.)s$", "$1")),
            new(Vowel, new("^[^aeiouy]*eed$", "$&"), new("eed$", "ee"), new("(?:ed|ing)(?:ly)?$", "")),
            new(Syllable, new("bly$", "ble"), new("([^p])ly$", "$1")),
            new(Syllable, new("(?:ful|ship|iness|ness|less|ism)$", ""), new("iz(?:ation|er)$", "iz"), new("ific(?:ation|ator)$", "ifi"), new("[ai]bility$", "ble")),
            new(TwoSyllables, new("(ion)al$", "$1"), new("(?:i[cz]al|aliz|ality|ially|ial|al|ics?|ity|ousness|ous)e?$", "")),
            new(TwoSyllables, new("([st])(?:ions?|ive|ory|ure|or)$", "$1"), new("([^e])er$", "$1")),
            new(TwoSyllables, new StemRule("(?:at|iz)e?$", "")),
            new(Syllable + ".*" + Vowel, new StemRule("ment$", "")),
            new(TwoSyllables, new("(?:anc|enc|ant|ent)[ey]?$", ""), new("[ai]?ble?$", "")),
            new(Syllable, new("e$", ""), new("y$", "i")),
            new(TwoSyllables, new StemRule("i$", "")),
            new("", new("([^aeiouy])\\1$", "$1"), new("y$", "i")),
        ],
        "a about after all also an and any are as at be because been before being but by can could did do does for from had has have he her his how "
        + "i if in into is it its may more most no not of on or our out over she should so some such than that the their them then there these they "
        + "this those to under until up was we were what when where which while who whom why will with would you your");
}
