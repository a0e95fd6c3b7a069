
namespace PressKit.Generator.Importing;

/// <summary>Marks the lines that are furniture wherever they stand: scars, buttons, advertisements, teasers.</summary>
internal static class DropFurniture
{
    // Longer lines are never looked at: no phrase of a page is that long.
    private const int LongestLine = 200;
    private const int LongestTeaser = 100;
    private const int LongestExtension = 5;

    // Looking for a word first spares most lines the search for a phrase.
    private static readonly string[] Channels = ["whatsapp", "telegram", "google", "zalo"];

    private static readonly string[] Rights = ["©", "copyright", "hak cipta", "hakcipta", "bản quyền", "dilarang", "reserved"];

    public static void Drop(SeedPage page)
    {
        for (var index = 0; index < page.Count; index++)
        {
            var text = page[index].Text;
            if (!page.IsText(index)) continue;
            if (ScarReason(text) is { } scar) page.Mark(index, LineRole.Scar, scar);
            else if (FurnitureReason(text) is { } reason) page.Mark(index, LineRole.Furniture, reason);
            else if (FurnitureWords.ContentsHeading().IsMatch(text)) MarkContents(page, index);
        }
    }

    // A list of contents is the lines that stand again below it, as subheadings.
    private static void MarkContents(SeedPage page, int heading)
    {
        var last = heading;
        while (last + 1 < page.Count && page[last + 1].Text.Length <= LongestTeaser && page.Contains(page[last + 1].Text, last + 2)) last++;
        if (last == heading) return;
        for (var index = heading; index <= last; index++) page.Mark(index, LineRole.Furniture, "list of contents");
    }

    private static string? ScarReason(string text)
    {
        if (text.StartsWith("![", StringComparison.Ordinal) || text.StartsWith('|')) return "picture or table lost in the copy";
        if (!text.Any(char.IsLetterOrDigit)) return "only marks";
        if (text.Length > LongestLine * 2) return null;
        if (FurnitureWords.PictureButton().IsMatch(text)) return "button of a picture";
        if (FurnitureWords.CaptionLabel().IsMatch(text)) return "label of a caption";
        if (char.IsAsciiDigit(text.AsSpan().TrimEnd(" .")[^1]) && FurnitureWords.NumberedAlternative().IsMatch(text)) return "numbered alternative text of a picture";
        return text.Length <= LongestLine && HasExtension(text) && FurnitureWords.PictureFile().IsMatch(text) ? "file name of a picture" : null;
    }

    private static bool HasExtension(string text) => text.LastIndexOf('.') >= text.Length - LongestExtension;

    private static string? FurnitureReason(string text)
    {
        if (text.Length > LongestLine * 2) return null;
        if (HoldsOne(Channels, text) && FurnitureWords.FollowUs().IsMatch(text)) return "invitation to follow";
        if (HoldsOne(Rights, text) && FurnitureWords.Copyright().IsMatch(text)) return "copyright";
        if (text.Length > LongestLine) return null;
        if (IsVideoTeaser(text)) return "video teaser";
        if (text[0] is '(' or '[' && FurnitureWords.Initials().IsMatch(text)) return "editors' initials";
        if (FurnitureWords.NoData().IsMatch(text)) return "empty list";
        if (FurnitureWords.AdMarker().IsMatch(text)) return "advertisement";
        if (FurnitureWords.RelatedLink().IsMatch(text)) return "link to another article";
        if (FurnitureWords.Sharing().IsMatch(text) || FurnitureWords.Controls().IsMatch(text)) return "button or counter";
        return FurnitureWords.Menu().IsMatch(text) ? "menu or keywords" : null;
    }

    private static bool HoldsOne(string[] words, string text) => Array.Exists(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    // A teaser shouts "video" in capitals or bids the reader watch; a sentence that does so ends with a stop and stays.
    private static bool IsVideoTeaser(string text)
    {
        if (text.Length > LongestTeaser || !text.Contains("video", StringComparison.OrdinalIgnoreCase) || Sentences.IsClosed(text)) return false;
        if (FurnitureWords.VideoTeaser().IsMatch(text)) return true;
        var letters = text.Where(char.IsLetter).ToArray();
        return !letters.Any(char.IsLower) && text.Contains("VIDEO", StringComparison.Ordinal);
    }
}
