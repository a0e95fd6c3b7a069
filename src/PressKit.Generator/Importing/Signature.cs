using System.Text.RegularExpressions;

namespace PressKit.Generator.Importing;

/// <summary>The short line under an article: its author, or the agency that it was taken from.</summary>
internal sealed partial record Signature(string? Author, string? Via)
{
    private const int LongestLine = 80;

    public static Signature None { get; } = new(null, null);

    /// <summary>Reads <c>NAME</c>, <c>ABC</c>, <c>NAME/AGENCY</c>, <c>NAME (Theo AGENCY)</c>, <c>Theo AGENCY</c> and <c>-- AGENCY</c>; any other line is none.</summary>
    public static Signature Read(string text)
    {
        if (text.Length > LongestLine || Sentences.IsOpen(text)) return None;
        if (Agency().Match(text) is { Success: true } agency) return new Signature(null, agency.Groups["name"].Value);

        if (NameAndAgency().Match(text) is { Success: true } both && PersonName.Read(both.Groups["person"].Value) is { } person)
        {
            return new Signature(person, both.Groups["name"].Value.Trim());
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var isPair = slash > 0 && slash == text.LastIndexOf('/') && text[slash - 1] != ' ';
        if (isPair && !Sentences.IsClosed(text) && !text.Any(char.IsDigit) && PersonName.Read(text[..slash]) is { } first)
        {
            return new Signature(first, text[(slash + 1)..].Trim(' ', ')'));
        }

        if (Acronym().IsMatch(text)) return new Signature(null, text.Trim('(', ')'));
        return PersonName.Read(text) is { } name ? new Signature(name, null) : None;
    }

    [GeneratedRegex(@"^\(?\p{Lu}{2,4}\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Acronym();

    [GeneratedRegex(
        @"^(?<person>[^()]+?)\s*[(]\s*(?:theo|menurut|dari|mengikut|dilansir(?: dari)?|via|from)\s+(?<name>[^()]+)[)]$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NameAndAgency();

    [GeneratedRegex(@"^\(?(?:[Tt]heo\s+|[-–—]+\s*(?=[\p{Lu}\d]+\)?$))(?<name>\p{Lu}[^.!?]*?)\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Agency();
}
