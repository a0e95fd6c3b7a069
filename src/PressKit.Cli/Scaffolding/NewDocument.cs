using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PressKit.Generator.Importing;

namespace PressKit.Cli.Scaffolding;

/// <summary>Writes an article or a page: a file for each language, the others as translations of the first.</summary>
/// <param name="scaffold">The scaffold and the schema that the files follow: <c>article</c> or <c>page</c>.</param>
/// <param name="folder">Below a language's folder, with <c>/</c> at its end; empty for pages.</param>
internal sealed class NewDocument(KitToWrite kit, string scaffold, string folder)
{
    /// <param name="name">The file's name without ending; null to make it of the title.</param>
    /// <param name="language">The one language to write; null for all.</param>
    /// <param name="date">As an editor gave it; null for <paramref name="today"/>.</param>
    /// <returns>The paths of the files written, from the kit's root.</returns>
    /// <exception cref="UsageException">One of them is there already; nothing was written.</exception>
    public ImmutableArray<string> Write(string title, string? name, string? language, string? date, DateOnly today)
    {
        var file = folder + (name ?? FileName.From(title));
        ImmutableArray<string> targets = language is null ? [kit.Original, .. kit.Languages.Remove(kit.Original)] : [language];
        if (targets.Select(code => PathOf(code, file)).FirstOrDefault(kit.Has) is { } taken) throw new UsageException($"{taken} is there already and was left as it is; {HelpFor(file, language)}");

        var written = ImmutableArray.CreateBuilder<string>();
        foreach (var code in targets)
        {
            var original = OriginalOf(code, file);
            var path = PathOf(code, file);
            var text = new FillScaffold([code], code).Fill(TextFor(code), new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["date"] = original is null ? date ?? today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
                ["given_date"] = original is null ? date : null,
                ["original"] = original,
                ["schema"] = kit.SchemaFor(path, scaffold),
                ["slug"] = name is null || name == FileName.From(title) ? null : FileName.From(title),
                ["title"] = YamlText.Write(title),
            });
            if (new DiskWriter(kit.Root).Create(path, Encoding.UTF8.GetBytes(text))) written.Add(path);
        }

        return written.ToImmutable();
    }

    private static string PathOf(string language, string file) => $"content/{language}/{file}.md";

    // The kit's own language first: a text in it is an original unless one in another language was there before.
    private string? OriginalOf(string language, string file) =>
        kit.Languages.OrderByDescending(other => other == kit.Original).FirstOrDefault(other => other != language && kit.Has(PathOf(other, file)));

    private string HelpFor(string file, string? language)
    {
        var missing = kit.Languages.FirstOrDefault(code => !kit.Has(PathOf(code, file)));
        return language is null && missing is not null
            ? $"to add the edition in {missing} alone, pass --lang {missing}"
            : "give another name with --name";
    }

    private string TextFor(string language) => ScaffoldFiles.Find($"New/{scaffold}.{language}.md") ?? ScaffoldFiles.Read($"New/{scaffold}.en.md");
}
