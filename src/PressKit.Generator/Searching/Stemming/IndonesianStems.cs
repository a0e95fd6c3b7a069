namespace PressKit.Generator.Searching.Stemming;

/// <summary>
/// Indonesian without a dictionary: affixes are taken off as long as a root of two vowels is left. Where the language is ambiguous, both
/// readings are kept. The affixes and the sounds that melt into them are those of every grammar: meN- and peN- swallow the p, t, k or s
/// that a root starts with.
/// </summary>
internal static class IndonesianStems
{
    private const string Vowel = "[aeiou]";
    private const string Consonant = "[^aeiou]";
    private const string Root = Vowel + ".*" + Vowel;
    private const string Prefix = "(?:(?:me|pe)(?:ng|ny|m|n)?|[bpt]er|di|ke)";

    // A prefix is no part of the root, so that "melawan" is not taken for "melaw" with a suffix.
    private const string RootBehindPrefix = "^(?:" + Prefix + "|(?!" + Prefix + ")).*" + Root;
    private const string LongRoot = Vowel + ".*" + Root;

    public static StemRules Rules { get; } = new(
        [
            new("", new("menteri", "mentri"), new("^(?:[mp]em)?[bp]elajar", "ajar")),
            new("", new("^(?:[bp]er|di)?tanya$", "$&"), new("(..)nya$", "$1")),
            new(LongRoot, new("[lk]ah$", "", "$&"), new("[km]u$", "", "$&")),
            new(RootBehindPrefix, new("is(?:asi|me)$", ""), new("k?an$", ""), new("i$", "")),
            // A compound ends as its last word does: the suffix of "tandatangan" is none.
            new(RootBehindPrefix, new("isasi$", ""), new("kan$", ""), new("an$", "", "$&"), new("i$", "")),
            new(
                Root,
                new("^[mp]eny(?=" + Vowel + ")", "s", "ny"),
                new("^[mp]eng(?=" + Vowel + ")", "", "k"),
                new("^[mp]en(?=" + Vowel + ")", "t", "n"),
                new("^[mp]em(?=" + Vowel + ")", "p", "m"),
                new("^[mp]e(?:ng|n|m)(?=" + Consonant + ")", ""),
                new("^[bpt]er(?=" + Vowel + ")", "", "r"),
                new("^[bpt]er", ""),
                new("^me(?=[lrwy]" + Vowel + ")", ""),
                // Before a syllable with "er", ber- loses its r: "bekerja".
                new("^be(?=" + Consonant + "er)", ""),
                new("^(?:pe|se)(?=" + Consonant + ")", "", "$&"),
                // Not "kerja": no root starts with "rj".
                new("^(?:di|ke)(?=.?" + Vowel + "|.[lry]|ng|s)", "")),
            new(Root, new StemRule("^(?:[bpt]er|ke|di|[sp]e(?=" + Consonant + "))", "", "$&")),
            // The last k of a root and the first of -kan cannot be told apart: "pendidikan".
            new(Root, new StemRule("k$", "")),
        ],
        "ada adalah agar akan antara apa atas atau bagaimana bagi bahwa banyak berapa dalam dan dari dengan di hanya harus ia ini itu jika juga "
        + "kami kapan karena ke kepada ketika kita lagi lain lebih maka mana masih mengapa menjadi mereka meski namun oleh pada para pun saat "
        + "saja sampai sangat sebagai sebuah secara sedang sehingga sejak selama seperti serta setelah setiap siapa sudah suatu supaya tanpa "
        + "telah tentang terhadap tersebut tetapi tidak untuk yaitu yang");
}
