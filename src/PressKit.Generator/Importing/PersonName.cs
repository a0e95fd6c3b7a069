using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace PressKit.Generator.Importing;

/// <summary>Recognises a line that is a name or a few of them: every word has a capital but the small ones that join names.</summary>
internal static partial class PersonName
{
    private const int LongestName = 60;
    private const int MostWords = 8;
    private const int LongestLabel = 20;

    private static readonly SearchValues<char> MarksOfSentences = SearchValues.Create("!?…:;\"“”|");

    private static readonly FrozenSet<string> JoiningWords =
        new[] { "al", "a/l", "a/p", "bin", "binti", "dan", "de", "den", "el", "van", "và", "von", "&", "-", "–", "—", "/", "," }
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name without brackets and without a label such as <c>Oleh</c>; null when the line is none.</summary>
    public static string? Read(string text)
    {
        var label = Label().Match(text);
        var name = Remark().Replace(text[label.Length..], "").Trim(' ', '(', ')', '-', '–', '—', '*', '|', ':');
        return IsName(name) ? name : null;
    }

    /// <summary>Whether the line says of itself that it names the author.</summary>
    public static bool IsLabelled(string text) => Label().IsMatch(text);

    /// <summary>Whether the line is a label such as <c>Reporter</c> alone, whose name is on the next line.</summary>
    public static bool IsBareLabel(string text) => text.Length <= LongestLabel && BareLabel().IsMatch(text);

    private static bool IsName(string text)
    {
        if (text.Length is < 2 or > LongestName || text.Any(char.IsDigit) || text.AsSpan().ContainsAny(MarksOfSentences)) return false;
        if (text.EndsWith('.') && !EndsWithInitial(text)) return false;
        var words = text.Split(' ');
        return words.Length <= MostWords && char.IsUpper(text[0]) && words.All(static word => IsNameWord(word));
    }

    private static bool EndsWithInitial(string text) => text.Length >= 3 && char.IsUpper(text[^2]) && text[^3] == ' ';

    private static bool IsNameWord(string word)
    {
        if (JoiningWords.Contains(word)) return true;
        var first = word.AsSpan().TrimStart("'’(");
        return !first.IsEmpty && char.IsUpper(first[0]);
    }

    // "(t/h)", "(tổng hợp)": put together from other reports.
    [GeneratedRegex(@"\s+\(\p{Ll}[^()]{0,20}\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex(
        @"^(?:(?:(?:tin|bài|bài viết|berita|artikel|teks|tulisan)\s*(?:,|và|dan|&|-)\s*(?:ảnh|foto|gambar)|(?:ditulis |dilaporkan )?oleh|penulis|pewarta|wartawan|reporter|tác giả|người viết|phóng viên|bài|by|author)\s*[:：]\s*"
        + @"|(?:(?:ditulis |dilaporkan )?oleh|(?:written )?by|penulis|pewarta|reporter)\s+(?=\p{Lu}))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(
        @"^(?:penulis|pewarta|wartawan|reporter|oleh|tác giả|editor|penyunting|redaktur|biên tập)\s*:?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BareLabel();
}
