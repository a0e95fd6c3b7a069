using System.Collections.Immutable;
using PressKit.Generator.Media;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Planning;

/// <summary>The addresses of what a newsroom takes away, beside the texts of the pages.</summary>
public static class DownloadAddress
{
    public const string Captions = "captions.csv";
    public const string Rights = "rights.txt";

    /// <summary>Every file of this kind in a language's folder.</summary>
    public static ImmutableArray<string> All(Language language) => [Of(Captions, language), Of(Rights, language), Archive(language)];

    public static string Of(string name, Language language) => $"{language.Code}/{name}";

    /// <summary>What must be known of a picture whose file does not say it; it lies beside the file in the archive.</summary>
    public static string SidecarOf(PictureFile file, Language language) => Of(file.Address + ".txt", language);

    /// <summary>The archive with all of them; its name tells the language, for it is kept far from here.</summary>
    public static string Archive(Language language) => Of($"press-kit-{language.Code}.zip", language);

    /// <summary>The whole kit as PDF, named like the archive.</summary>
    public static string Print(Language language) => Path.ChangeExtension(Archive(language), ".pdf");

    /// <summary>One page as PDF; it lies beside the page.</summary>
    public static string PrintOf(PlannedPage page) => page.Address[..^".html".Length] + ".pdf";
}
