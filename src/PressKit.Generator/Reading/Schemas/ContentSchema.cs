using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Reading.Media;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading.Schemas;

/// <summary>What one kind of file may hold, found by running its reader.</summary>
/// <param name="Name">The schema's name: <c>facts</c>.</param>
/// <param name="Files">Which files it is for, from the kit's root, as a pattern; front matter stands in Markdown.</param>
/// <param name="IsList">True for a file that is one list, of entries with these keys.</param>
/// <param name="Topic">Under which its keys are described.</param>
public sealed record ContentSchema(string Name, string Title, ImmutableArray<string> Files, bool IsList, string Topic, AskedKeys Keys)
{
    /// <summary>The schemas of everything that editors write, for a kit in these languages.</summary>
    public static ImmutableArray<ContentSchema> All(ImmutableArray<Language> languages)
    {
        var texts = new LocalizedReader(languages);
        return
        [
            new("site", "The kit as a whole", [SiteConfig.Path], false, "site", AskedKeys.By(keys => ReadSite(new MappingReader(keys), languages))),
            FrontMatter("home", "The front matter of the front page", "index.md", DocumentKind.Home),
            FrontMatter("page", "The front matter of a page", "*.md", DocumentKind.Page),
            FrontMatter("article", "The front matter of an article", "*/**/*.md", DocumentKind.Article),
            Data("facts", "What is counted, with its values", file => ReadFacts.Read(file, texts)),
            Data("quotes", "Words that sources put in quotation marks", file => ReadQuotes.Read(file, texts)),
            Data("people", "Whom the sources name", file => ReadPeople.Read(file, texts)),
            Data("timeline", "What has happened and what is planned", file => ReadTimeline.Read(file, texts)),
            Data("terms", "The kit's forms of names and terms", file => ReadTerms.Read(file, texts)),
            Data("corrections", "What was changed after publication", file => ReadCorrections.Read(file, texts)),
            Data("boilerplates", "Ready texts about the kit's subject", file => ReadBoilerplates.Read(file, texts)),
            new("publishers", "Publishers, by the hosts of their addresses", [ReadPublishers.Path], true, "publishers", AskedKeys.By(static keys => ReadPublishers.Read(new MappingReader(keys)))),
            new("picture", "What must be said of a picture", [.. ReadMedia.Endings.Select(static ending => $"{Picture.Folder}/**/*{ending}{Picture.SidecarEnding}")], false, "picture", AskedKeys.By(keys => ReadPicture.Read(new MappingReader(keys), "", texts))),
        ];

        ContentSchema FrontMatter(string name, string title, string pattern, DocumentKind kind) => new(
            name,
            title,
            [.. languages.Select(language => $"content/{language.Code}/{pattern}")],
            false,
            "document",
            AskedKeys.By(keys => ReadFrontMatter.Read(new MappingReader(keys), kind, languages[0], texts, MediaRegistry.Empty)));

        static ContentSchema Data(string name, string title, Action<DataFile> read) => new(
            name,
            title,
            [KitData.FileOf(name)],
            true,
            name,
            AskedKeys.By(keys => read(new DataFile(name, NoFiles.Instance, new DiagnosticBag()) { Asked = keys })));
    }

    private static void ReadSite(MappingReader site, ImmutableArray<Language> languages)
    {
        ReadSiteConfig.ReadLanguages(site.RequiredMapping("languages"));
        ReadSiteConfig.Read(site, languages);
    }

    private sealed class NoFiles : IFileTree
    {
        public static NoFiles Instance { get; } = new();

        public IEnumerable<string> List(string folder) => [];

        public byte[]? Read(string path) => null;
    }
}
