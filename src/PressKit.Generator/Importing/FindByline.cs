using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Importing;

/// <summary>What the byline says.</summary>
/// <param name="Index">The line of its date, or else of its publisher, on the page; -1 when there is none.</param>
internal sealed record FoundByline(int Index, string? Publisher, string? Author, DateOnly? Day, TimeOnly? Time, TimeSpan? Offset)
{
    public static FoundByline None { get; } = new(-1, null, null, null, null, null);

    /// <summary>The day, or the instant when the line says its zone or the publisher's domain implies it.</summary>
    public string? DateFor(string? host)
    {
        if (Day is not { } day) return null;
        var text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var offset = Offset ?? ZoneOf(host);
        if (Time is not { } time || offset is not { } zone) return text;
        var sign = zone < TimeSpan.Zero ? '-' : '+';
        var clock = time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        return $"{text}T{clock}{sign}{zone.ToString("hh':'mm", CultureInfo.InvariantCulture)}";
    }

    // Indonesia has three zones; Vietnam and Malaysia have one each.
    private static TimeSpan? ZoneOf(string? host)
    {
        if (host is null) return null;
        if (host.EndsWith(".vn", StringComparison.Ordinal)) return TimeSpan.FromHours(7);
        return host.EndsWith(".my", StringComparison.Ordinal) ? TimeSpan.FromHours(8) : null;
    }
}

/// <summary>
/// Finds the line near the top, or just above the sources, that is a date with at most a name. A date in a sentence never
/// counts.
/// </summary>
internal static partial class FindByline
{
    private const int LinesAtTop = 10;
    private const int ParagraphsAbove = 2;
    private const int LongestLine = 120;
    private const int LongestName = 80;
    private const int MostWords = 10;
    private const int FewWords = 5;
    private const int ShortestHost = 4;

    private static readonly SearchValues<char> MarksOfSentences = SearchValues.Create("\"“”?!;:");

    /// <param name="url">The source's address, whose host spells the publisher's name.</param>
    public static FoundByline Find(SeedPage page, string? url)
    {
        var texts = page.TextLines();
        var byline = FoundByline.None;
        var closed = 0;
        for (var place = 0; place < Math.Min(texts.Count, LinesAtTop); place++)
        {
            var text = page[texts[place]].Text;
            if (Read(texts[place], text, isFirst: place == 0) is { } found)
            {
                page.Mark(texts[place], LineRole.Byline, "byline");
                byline = Merge(byline, found);
            }
            else if (Sentences.IsClosed(text) && ++closed > ParagraphsAbove)
            {
                break;
            }
        }

        byline = byline.Index < 0 ? byline : Merge(byline, Beside(page, texts, texts.IndexOf(byline.Index), url));
        return byline.Day is null && texts.Count > 1 ? Merge(byline, AtEnd(page, texts[^1])) : byline;
    }

    // The publisher, or a person with the publisher, straight above the date; a person or more straight below.
    private static FoundByline? Beside(SeedPage page, List<int> texts, int date, string? url)
    {
        FoundByline? found = null;
        if (date > 0 && page.IsText(texts[date - 1])) found = Above(page[texts[date - 1]].Text, url);
        if (found is not null) page.Mark(texts[date - 1], LineRole.Byline, "byline");
        if (date + 2 >= texts.Count || !page.IsText(texts[date + 1])) return found;

        var below = page[texts[date + 1]].Text;
        if (PersonName.Read(below) is not { } name || !name.Contains(' ', StringComparison.Ordinal)) return found;
        if (!IsParagraph(page[texts[date + 2]].Text)) return found;
        page.Mark(texts[date + 1], LineRole.Author, "author");
        var person = FoundByline.None with { Author = name };
        return found is null ? person : Merge(found, person);
    }

    private static FoundByline? Above(string text, string? url)
    {
        if (text.Length > LongestName) return null;
        if (SpellsHost(text, url)) return FoundByline.None with { Publisher = text };
        var parts = PartedBy().Split(text);
        if (parts.Length != 2 || PersonName.Read(parts[0]) is not { } name) return null;
        return SpellsHost(parts[1], url) ? FoundByline.None with { Author = name, Publisher = parts[1] } : null;
    }

    private static bool IsParagraph(string text) => Sentences.IsClosed(text) || text.Length > LongestName;

    private static bool SpellsHost(string name, string? url)
    {
        var squeezed = Slug.From(name).Replace("-", "", StringComparison.Ordinal);
        return squeezed.Length >= ShortestHost && url is not null && new Uri(url).Host.Contains(squeezed, StringComparison.OrdinalIgnoreCase);
    }

    private static FoundByline? AtEnd(SeedPage page, int last)
    {
        if (!page.IsText(last) || Read(last, page[last].Text, isFirst: false) is not { Day: not null } found) return null;
        page.Mark(last, LineRole.Byline, "byline");
        return found with { Index = -1 };
    }

    private static FoundByline Merge(FoundByline first, FoundByline? second)
    {
        if (second is null) return first;
        var dated = first.Day is null || IsOfTheSite(first, second) ? second : first;
        return new FoundByline(
            first.Index < 0 || (dated == second && second.Day is not null) ? second.Index : first.Index,
            first.Publisher ?? second.Publisher,
            first.Author ?? second.Author,
            dated.Day,
            dated.Time,
            dated.Offset);
    }

    // A site may print the reader's day above the headline; the article's own line below it has a time.
    private static bool IsOfTheSite(FoundByline first, FoundByline second) =>
        second is { Day: not null, Time: not null } && first is { Day: not null, Time: null, Publisher: null } && second.Index > first.Index + 1;

    private static FoundByline? Read(int index, string text, bool isFirst)
    {
        if (text.Length > LongestLine) return null;
        if (PersonName.IsLabelled(text) && PersonName.Read(text) is { } author) return new FoundByline(-1, null, author, null, null, null);
        if (ReadBylineDate.Read(text) is not { } date)
        {
            return Once(text) is { } name ? new FoundByline(index, name, null, null, null, null) : null;
        }

        // The top line is more likely a headline that holds a date, unless something sets the date off.
        var rest = Once(date.Rest) ?? date.Rest;
        var isByline = rest.Length == 0 || (IsName(rest) && (rest != date.Rest || IsNameBeside(rest, date, isFirst)));
        if (!isByline) return null;
        var (publisher, person) = Part(rest);
        return new FoundByline(index, publisher, person, date.Day, date.Time, date.Offset);
    }

    /// <summary>The name that a line prints twice without a space between: <c>VOVVOV</c>; null when it does not.</summary>
    private static string? Once(string text)
    {
        var half = text.Length / 2;
        if (text.Length >= 6 && text.Length % 2 == 0 && string.CompareOrdinal(text, 0, text, half, half) == 0) return text[..half].Trim();
        if (text.Length < 7 || text.Length % 2 == 0 || text[half] != ' ') return null;
        return string.CompareOrdinal(text, 0, text, half + 1, half) == 0 ? text[..half] : null;
    }

    private static (string? Publisher, string? Author) Part(string rest)
    {
        if (rest.Length == 0) return (null, null);
        if (PersonName.IsLabelled(rest)) return (null, PersonName.Read(rest));
        var parts = PartedBy().Split(rest).Where(static part => part.Length > 0).ToArray();
        if (parts.Length != 2) return (rest, null);
        var first = Once(parts[0]) ?? parts[0];
        var second = Once(parts[1]) ?? parts[1];
        var isSecond = LooksLikePublisher().IsMatch(second) && !LooksLikePublisher().IsMatch(first);
        return isSecond ? (second, PersonName.Read(first)) : (first, PersonName.Read(second));
    }

    private static bool IsName(string text) =>
        text.Length <= LongestName
        && text.Split(' ').Length <= MostWords
        && char.IsLetter(text[0])
        && !Sentences.IsClosed(text)
        && !Sentences.IsOpen(text)
        && !text.AsSpan().ContainsAny(MarksOfSentences)
        && !text.Any(char.IsDigit)
        && Sentences.Count(text) == 1;

    // A caption too can hold a date, in brackets or after a comma; a name is short or has capitals.
    private static bool IsNameBeside(string rest, BylineDate date, bool isFirst)
    {
        var words = rest.Split(' ');
        var hasCapitals = words.Count(static word => word.Length > 0 && char.IsUpper(word[0])) * 3 >= words.Length * 2;
        if (date.IsSetOff) return hasCapitals || (words.Length <= FewWords && !date.IsInBrackets);
        return !isFirst && hasCapitals && words.Length <= FewWords + 1;
    }

    [GeneratedRegex(@"\s*[|•·]\s*|\s+[-–—/]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex PartedBy();

    [GeneratedRegex(
        @"(?<!\p{L})(?:báo|tạp chí|đài|cổng|thông tấn|truyền hình|koran|harian|majalah|kantor|portal|berita|media|news|times"
        + @"|post|tv|radio|online|daily)(?!\p{L})|\.\p{L}{2,}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LooksLikePublisher();
}
