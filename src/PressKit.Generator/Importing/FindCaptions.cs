using System.Collections.Immutable;

namespace PressKit.Generator.Importing;

/// <summary>
/// Finds the captions: lines that end with a credit, or stand above a line of credit, or belong to a picture's scar. Each is
/// one photo, however often it is printed.
/// </summary>
internal sealed class FindCaptions
{
    private const int LongestBareCaption = 250;
    private const int MostSentences = 4;
    private const int ShortestRepeated = 20;
    private const int FewestWords = 7;
    private const int MostHeaders = 1;

    private readonly SeedPage page;
    // By the line that the caption stands on.
    private readonly Dictionary<int, ImportedPhoto> photos = [];

    private FindCaptions(SeedPage page) => this.page = page;

    public static ImmutableArray<ImportedPhoto> Find(SeedPage page)
    {
        var captions = new FindCaptions(page);
        captions.MarkCredited();
        captions.MarkBeside();
        captions.MarkRepeated();
        captions.MarkForeignAlternatives();
        return captions.Distinct();
    }

    private void MarkCredited()
    {
        for (var index = 0; index < page.Count; index++)
        {
            if (!page.IsText(index) || PhotoCredit.Read(page[index].Text) is not { } read) continue;
            if (read.Caption.Length == 0) MarkCreditLine(index, read.Credit);
            else if (Sentences.Count(read.Caption) <= MostSentences) Mark(index, read.Caption, read.Credit);
        }
    }

    // A credit on a line of its own belongs to the line above, if that can be a caption.
    private void MarkCreditLine(int index, string? credit)
    {
        var above = index - 1;
        if (above >= 0 && photos.TryGetValue(above, out var photo) && photo.Credit is null)
        {
            photos[above] = photo with { Credit = credit };
        }
        else if (above >= 0 && page.IsText(above) && CanBeCaption(above, isClose: !page[index].AfterBlank))
        {
            Mark(above, page[above].Text, credit);
        }
        else
        {
            page.Mark(index, LineRole.Furniture, "credit without a caption");
            return;
        }

        page.Mark(index, LineRole.Caption, "credit");
    }

    private bool CanBeCaption(int index, bool isClose)
    {
        var line = page[index];
        // A closed sentence with an empty line before its credit may be a paragraph: in doubt no sentence leaves the text.
        if (!isClose && Sentences.IsClosed(line.Text) && !page.IsPictureScar(index - 1)) return false;
        var isSetApart = isClose && (line.AfterBlank || page.RoleAt(index - 1) is not LineRole.Text);
        return line.Text.Length <= LongestBareCaption * 2 && Sentences.Count(line.Text) <= (isSetApart ? 2 : 1);
    }

    // Without a credit, a table's cell or the closeness to a scar tells a caption.
    private void MarkBeside()
    {
        for (var index = 0; index < page.Count; index++)
        {
            if (!page.IsText(index) || !IsBareCaption(index)) continue;
            Mark(index, page[index].Text, null);
        }
    }

    private bool IsBareCaption(int index)
    {
        var line = page[index];
        var isNearScar = page.RoleAt(index - 1) == LineRole.Scar || page.RoleAt(index + 1) == LineRole.Scar;
        if (!isNearScar || line.Text.Length > LongestBareCaption || Sentences.IsOpen(line.Text) || Sentences.Count(line.Text) > 2) return false;
        var isUnderScar = page.IsPictureScar(line.InCell ? AboveRule(index) : index - 1);
        var isInTable = line.InCell || (page.RoleAt(index + 1) == LineRole.Scar && page[index + 1].Text.StartsWith('|'));
        if (isUnderScar && isInTable) return true;
        if (line.InCell && page.IsPictureScar(index + 1)) return true;
        if (isUnderScar && (FurnitureWords.CaptionLabel().IsMatch(page[index - 1].Text) || IsTooLongForHeading(line.Text))) return true;
        if (Sentences.Count(line.Text) > 1 || !page.IsDoubleSpaced) return false;

        var isCloseBelow = isUnderScar && !line.AfterBlank && (index + 1 == page.Count || page[index + 1].AfterBlank);
        var isCloseAbove = page.IsPictureScar(index + 1) && !page[index + 1].AfterBlank && line.AfterBlank;
        return isCloseBelow || isCloseAbove;
    }

    // In a table a rule may part the picture from its caption.
    private int AboveRule(int index)
    {
        var above = index - 1;
        while (page.RoleAt(above) == LineRole.Scar && !page.IsPictureScar(above)) above--;
        return above;
    }

    // Between a picture and a paragraph a line without a stop is a caption, unless it is as short as subheadings are.
    private static bool IsTooLongForHeading(string text) => !Sentences.IsClosed(text) && text.Split(' ').Length >= FewestWords;

    // The same line twice in a row, or a caption's words again beside a picture, is the picture's alternative text.
    private void MarkRepeated()
    {
        var known = photos.Values.Select(static photo => photo.Caption).ToHashSet(StringComparer.Ordinal);
        for (var index = 0; index < page.Count; index++)
        {
            if (!page.IsText(index)) continue;
            var text = page[index].Text;
            var isBesidePicture = IsPicture(index - 1) || IsPicture(index + 1);
            var isKnown = isBesidePicture && (known.Contains(text) || known.Contains(text + "."));
            if (isKnown) page.Mark(index, LineRole.Caption, "caption printed again");
            else if (IsTwin(index)) MarkTwins(index);
        }
    }

    private bool IsPicture(int index) => page.IsPictureScar(index) || page.RoleAt(index) == LineRole.Caption;

    private bool IsTwin(int index) =>
        page.RoleAt(index + 1) == LineRole.Text
        && page[index].Text.Length is >= ShortestRepeated and <= LongestBareCaption
        && page[index].Text == page[index + 1].Text
        && IsBelowHeadline(index);

    // The headline too may be printed twice.
    private bool IsBelowHeadline(int index)
    {
        var texts = 0;
        for (var above = index - 1; above >= 0; above--)
        {
            if (page.RoleOf(above) == LineRole.Byline || (page.IsText(above) && ++texts == MostHeaders + 1)) return true;
        }

        return false;
    }

    private void MarkTwins(int index)
    {
        Mark(index, page[index].Text, null);
        page.Mark(index + 1, LineRole.Caption, "caption printed again");
    }

    // Under an article in another language, a Vietnamese line beside a caption is the picture's alternative text.
    private void MarkForeignAlternatives()
    {
        if (page.IsVietnamese) return;
        for (var index = 0; index < page.Count; index++)
        {
            var role = page.RoleOf(index);
            if (role is not (LineRole.Text or LineRole.Caption) || page[index].Text.Length > LongestBareCaption) continue;
            var isBesideCaption = IsOwnCaption(index - 1) || IsOwnCaption(index + 1);
            var isBesideScar = page.IsPictureScar(index - 1) || page.IsPictureScar(index + 1);
            var isCandidate = isBesideCaption || isBesideScar || role == LineRole.Caption || page[index].InCell;
            if (!isCandidate || !VietnameseText.IsMostOf(page[index].Text)) continue;
            if (isBesideCaption || (role == LineRole.Text && (isBesideScar || page[index].InCell)))
            {
                photos.Remove(index);
                page.Mark(index, LineRole.Scar, "Vietnamese alternative text of a picture");
            }
            else if (photos.TryGetValue(index, out var photo))
            {
                photos[index] = photo with { Language = "vi" };
            }
        }
    }

    private bool IsOwnCaption(int index) => photos.TryGetValue(index, out var photo) && !VietnameseText.IsMostOf(photo.Caption);

    private void Mark(int index, string caption, string? credit)
    {
        page.Mark(index, LineRole.Caption, "caption");
        photos[index] = new ImportedPhoto(caption, credit);
    }

    private ImmutableArray<ImportedPhoto> Distinct()
    {
        var distinct = new List<ImportedPhoto>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < page.Count; index++)
        {
            if (!photos.TryGetValue(index, out var photo)) continue;
            if (places.TryAdd(photo.Caption, distinct.Count)) distinct.Add(photo);
            else distinct[places[photo.Caption]] = Merge(distinct[places[photo.Caption]], photo);
        }

        return [.. distinct];
    }

    private static ImportedPhoto Merge(ImportedPhoto first, ImportedPhoto again) =>
        first.Credit is null ? first with { Credit = again.Credit } : first;
}
