using System.Buffers;
using System.Text.RegularExpressions;

namespace PressKit.Generator.Importing;

/// <summary>A caption parted from the name of the photographer or the agency.</summary>
internal sealed record CreditedCaption(string Caption, string? Credit);

/// <summary>Reads the credit at a caption's end: <c>- Foto: X</c>, <c>(Foto: X)</c>, <c>Ảnh: X</c>.</summary>
internal static partial class PhotoCredit
{
    private const int LongestCaption = 700;
    private const int LongestTail = 120;
    private const int LongestName = 60;
    private const int MostWords = 8;
    private const int ShortCredit = 3;

    // What every form below holds: the word for a picture or a caption, or an agency's stroke.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["foto", "photo", "ảnh", "gambar", "image", "hình", "grafis", "keterangan", "chú thích", "kapsyen", "caption", "/", "(arsip", "(dok", "(istimewa"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The caption, empty when the line is a credit alone, and its credit; null when the line ends with no credit.</summary>
    public static CreditedCaption? Read(string text)
    {
        if (text.Length > LongestCaption || !text.AsSpan().ContainsAny(Signs) || PersonName.IsLabelled(text)) return null;
        if (text.Length > 2 && text[0] is '*' or '_' && text[^1] == text[0]) return Read(text.Trim(text[0]));
        if (Label().Match(text) is { Success: true } label)
        {
            var rest = text[label.Length..];
            return Read(rest) ?? new CreditedCaption(rest, null);
        }

        var tailStart = Math.Max(0, text.Length - LongestTail);
        var tail = text[tailStart..];
        foreach (var match in new[] { InBrackets().Match(tail), Agency().Match(tail), NamedAgency().Match(tail), AtEnd().Match(tail) })
        {
            if (!match.Success) continue;
            var who = WithoutStop(match.Groups["who"].Value.Trim(' ', ',', ';', '|'));
            var caption = text[..(tailStart + match.Index)].TrimEnd(' ', '-', '–', '—', '|', '·', '•', ',', ';', '/', '*');
            if (IsCredit(who)) return new CreditedCaption(caption, who);

            // "Foto: A whole sentence." is the caption itself.
            var isWhole = caption.Length == 0 && match.Index == 0 && tailStart == 0;
            if (isWhole) return new CreditedCaption(match.Groups["who"].Value.Trim(), null);
        }

        return null;
    }

    private static bool IsCredit(string who)
    {
        if (who.Length is 0 or > LongestName || who.AsSpan().ContainsAny('!', '?', '…') || !StartsLikeName(who)) return false;
        var words = who.Split(' ');
        if (words.Length <= ShortCredit) return true;
        return words.Length <= MostWords && (who.Contains('/', StringComparison.Ordinal) || HasCapitals(words));
    }

    private static bool StartsLikeName(string who)
    {
        var start = who.AsSpan().TrimStart("@©( ");
        return !start.IsEmpty && char.IsLetterOrDigit(start[0]);
    }

    // A name has capitals; the words of a sentence mostly do not.
    private static bool HasCapitals(string[] words) =>
        words.Count(static word => word.Length > 0 && !char.IsLower(word[0])) * 2 >= words.Length;

    // The stop after an initial, or after an agency's sign such as "/foc.", belongs to the name.
    private static string WithoutStop(string who)
    {
        var endsWithInitial = who.Length >= 3 && char.IsUpper(who[^2]) && who[^3] is ' ' or '.';
        return who.EndsWith('.') && !endsWithInitial && !AgencySign().IsMatch(who) ? who.TrimEnd('.', ' ') : who;
    }

    [GeneratedRegex(@"/\p{Ll}{2,4}\.$", RegexOptions.CultureInvariant)]
    private static partial Regex AgencySign();

    private const string Word =
        @"(?:(?:sumber|nguồn|kredit|credit)\s+)?(?:foto|ảnh|gambar|photos?|images?|grafis|hình ảnh|hình)"
        + @"(?:\s+(?:oleh|by|arsip|ilustrasi|file|fail|hiasan|dok(?:umen(?:tasi)?)?\.?|tư liệu|minh họa))*";

    [GeneratedRegex(
        @"[(\[]\s*" + Word + @"(?:\s*[:：]\s*(?<who>[^()\[\]]+)"
        + @"|\s*[-–/ ]\s*(?-i:(?<who>\p{Lu}[^()\[\]]+)))\s*[)\]]\s*[.|]?$",
        Options)]
    private static partial Regex InBrackets();

    // Some agencies have the word in their name: (BAHARI FOTO/Name).
    [GeneratedRegex(@"[(\[](?<who>[^()\[\]]*(?<!\p{L})(?:foto|photo)(?!\p{L})[^()\[\]:]*/[^()\[\]]+)[)\]]\s*\.?$", Options)]
    private static partial Regex Agency();

    // Without brackets or colon: "… ANTARA FOTO/Hendra N./foc."; in brackets after a stop: "… (KABAR.com/DIAN P.)".
    [GeneratedRegex(
        @"(?<=[.)\p{L}\d]\s)(?<who>\p{Lu}{2,}\s(?:FOTO|PHOTO|Foto|Photo)/\S[^()]{2,40})$"
        + @"|(?<=[.!?]\s?)\((?<who>\p{Lu}[\p{L}\p{N}. ]{1,25}/\s?\p{Lu}[^()/\d]{4,30})\)$"
        + @"|\((?<who>(?:Arsip|Dok(?:umentasi|\.)|Istimewa)[^()]{0,40})\)$"
        + @"|\s*[-–—]+\s*[Ff]oto\s?(?<who>\p{Lu}{3,})(?:\s*\(\d{4}\))?(?:\s+HAK CIPTA TERPELIHARA)?\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex NamedAgency();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])" + Word + @"\s*[:：]\s*(?<who>[^:：]+)$", Options)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"^(?:keterangan\s+(?:foto|gambar)|chú thích(?:\s+ảnh)?|kapsyen|caption)\s*[:：]\s*(?=\S)", Options)]
    private static partial Regex Label();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
}
