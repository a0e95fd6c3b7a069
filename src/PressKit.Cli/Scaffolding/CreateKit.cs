using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PressKit.Generator.Checks.Translations;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Importing;
using PressKit.Generator.Reading;

namespace PressKit.Cli.Scaffolding;

/// <summary>Writes the files of a new kit into a folder. A file that is there already is left as it is.</summary>
internal sealed class CreateKit(string folder, ImmutableArray<string> languages, DateOnly today)
{
    private const string Scaffold = "Kit";

    /// <summary>The languages that PressKit has texts in, Indonesian before English.</summary>
    public static ImmutableArray<string> Languages { get; } =
        [.. ScaffoldFiles.List($"{Scaffold}/content").Where(static path => path.EndsWith("/index.md", StringComparison.Ordinal)).Select(FirstPart).Reverse()];

    private readonly FillScaffold _fill = new(languages, languages[0]);

    /// <returns>The paths of the files written, from the folder, in ordinal order.</returns>
    public ImmutableArray<string> Write()
    {
        // Each text is complete before the first is written: what a killed run left, the next one adds to.
        var kit = new FilledKit(new DiskTree(folder));
        foreach (var scaffold in ScaffoldFiles.List(Scaffold))
        {
            if (PathOf(scaffold) is { } path && !Path.Exists(Path.Combine(folder, path))) kit[path] = _fill.Fill(ScaffoldFiles.Read($"{Scaffold}/{scaffold}"), ValuesFor(path));
        }

        foreach (var path in kit.Added.Where(path => path.EndsWith(".md", StringComparison.Ordinal) && LanguageOf(path) is { } language && language != languages[0])) RecordBlocks(path, kit);
        if (ReadSiteConfig.Read(kit, new DiagnosticBag()) is { } config)
        {
            foreach (var (path, text) in EditorSupport.Files(config.Languages)) kit[path] = text;
        }

        var writer = new DiskWriter(folder);
        return [.. kit.Added.Where(path => writer.Create(path, Encoding.UTF8.GetBytes(kit[path])))];
    }

    // Null for what belongs to a language that this kit does not have.
    private string? PathOf(string scaffold)
    {
        var ending = Path.GetExtension(scaffold);
        var stem = scaffold[..^ending.Length];
        if (Languages.FirstOrDefault(code => stem.EndsWith("." + code, StringComparison.Ordinal)) is { } code) return code == languages[0] ? stem[..^(code.Length + 1)] + ending : null;
        return LanguageOf(scaffold) is { } language && !languages.Contains(language) ? null : scaffold;
    }

    private Dictionary<string, string?> ValuesFor(string path)
    {
        var isTranslation = LanguageOf(path) is { } language && language != languages[0];
        return new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["date"] = isTranslation ? null : today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["default"] = languages[0],
            ["original"] = isTranslation ? languages[0] : null,
            ["version"] = PressKitVersion.Text,
        };
    }

    // The sample's translations match their originals as they stand.
    private static void RecordBlocks(string path, FilledKit kit)
    {
        if (ReadTranslationStatus.RecordFor(kit, path, new DiagnosticBag()) is { } record) kit[path] = RecordTranslation.Write(kit[path], record);
    }

    // Of content/id/articles/x.md: id; null for what belongs to no language.
    private static string? LanguageOf(string path) =>
        path.StartsWith("content/", StringComparison.Ordinal) && Languages.Contains(FirstPart(path["content/".Length..])) ? FirstPart(path["content/".Length..]) : null;

    private static string FirstPart(string path) => path[..Math.Max(0, path.IndexOf('/', StringComparison.Ordinal))];
}
