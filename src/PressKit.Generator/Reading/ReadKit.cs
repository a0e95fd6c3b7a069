using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Incremental;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Reading.Media;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading;

/// <summary>Reads the configuration, the data and the front matter of every document of a kit.</summary>
public static class ReadKit
{
    private const string ContentFolder = "content";
    private const string DataFolder = $"{ContentFolder}/data";
    private static readonly string[] Folders = [ContentFolder, "seeds", "templates"];

    /// <summary>The kit as far as it could be read, or null when its configuration could not.</summary>
    public static Kit? Read(IFileTree files, DiagnosticBag diagnostics) => Read(files, ReadingMemory.None, null, diagnostics);

    /// <inheritdoc cref="Read(IFileTree, DiagnosticBag)"/>
    public static Kit? Read(IFileTree tree, ReadingMemory memory, DiagnosticBag diagnostics) => Read(tree, memory, null, diagnostics);

    /// <param name="previous">Knows the texts that are as they were; null when all are read.</param>
    internal static Kit? Read(IFileTree tree, ReadingMemory memory, PreviousBuild? previous, DiagnosticBag diagnostics)
    {
        if (memory.Recall(SiteConfig.Path, () => [tree.SizeOf(SiteConfig.Path) > Limits.Configuration.Bytes ? null : tree.Read(SiteConfig.Path)], diagnostics, found => ReadSiteConfig.Read(tree, found)) is not { } config) return null;

        var files = new BoundedTree(tree, config.Limits, diagnostics);
        ReportRefused(files, diagnostics);
        var publishers = ReadPublishers.Read(files.Read(ReadPublishers.Path), ReadPublishers.Path, diagnostics, config.Limits);
        var data = memory.Recall(DataFolder, () => [config, .. SourcesIn(DataFolder, files)], diagnostics, found => ReadKitData.Read(files, config, found));
        var media = memory.Recall(Picture.Folder, () => [config, .. SourcesIn(Picture.Folder, files)], diagnostics, found => ReadMedia.Read(files, config, found));
        var documents = ImmutableArray.CreateBuilder<Document>();
        var unreadable = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var held = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var language in config.Languages)
        {
            var paths = files.List($"{ContentFolder}/{language.Code}").Where(static path => path.EndsWith(".md", StringComparison.Ordinal)).ToArray();
            paths = WithinLimit(paths, documents.Count + unreadable.Count, config.Limits, diagnostics);
            var read = InParallel.Select(paths, new ParallelOptions(), Recall);
            for (var index = 0; index < paths.Length; index++)
            {
                var (path, document) = (paths[index], read[index]);
                if (document is not null)
                {
                    documents.Add(document);
                    continue;
                }

                unreadable.Add(path);
                if (ReleaseTerms.AreNamedIn(files.Read(path))) held.Add(path);
            }

            Document? Recall(string path) => memory.Recall(path, () => [files.Read(path), config, media], diagnostics, found =>
                RecallDocument(files, path, language, previous) ?? ReadDocument(files, path, language, config, media, found));
        }

        var all = documents.DrainToImmutable();
        previous?.Note(all, diagnostics.ToSortedArray());
        return new Kit(config, publishers, data, media, all, unreadable.ToImmutable(), held.ToImmutable());
    }

    private static string[] WithinLimit(string[] paths, int before, Limits limits, DiagnosticBag diagnostics)
    {
        if (before + paths.Length <= limits.Texts) return paths;
        diagnostics.Add(Rules.LimitReached, Place.StartOf(SiteConfig.Path), $"this kit has more than {limits.Texts} texts, and the others are not read", $"take some out, {Limits.Raise("texts")}");
        return paths[..(limits.Texts - before)];
    }

    private static void ReportRefused(IFileTree files, DiagnosticBag diagnostics)
    {
        foreach (var (path, isLink) in Folders.SelectMany(files.ListRefused))
        {
            var what = isLink ? "a symbolic link, which a kit cannot have: it may lead out of it" : "a pipe, a socket or a device, which a kit cannot have: reading it may never end";
            diagnostics.Add(Rules.LinkedFileIgnored, Place.StartOf(path), "this is " + what, "put the file itself in its place");
        }
    }

    private static Document? RecallDocument(IFileTree files, string path, Language language, PreviousBuild? previous)
    {
        if (previous?.Recall(path) is not { } known) return null;
        var key = KeyOf(path, language);
        return new Document(path, language, key, KindOf(key), known.FrontMatter, new DocumentText(files, path, known.Content, known.Head, known.BodyStart, known.BodyLine));
    }

    private static Document? ReadDocument(IFileTree files, string path, Language language, SiteConfig config, MediaRegistry media, DiagnosticBag diagnostics)
    {
        var key = KeyOf(path, language);
        var kind = KindOf(key);
        if (!IsInKnownPlace(path, key, kind, config, diagnostics)) return null;
        if (files.Read(path) is not { } bytes || FrontMatterBlock.Split(bytes, path, diagnostics, config.Limits) is not { } block) return null;
        if (YamlFile.ReadMapping(block.Yaml, path, FrontMatterBlock.YamlLine, diagnostics, config.Limits) is not { } mapping) return null;

        var frontMatter = ReadFrontMatter.Read(new MappingReader(mapping, path, diagnostics), kind, language, new LocalizedReader(config.Languages), media);
        if (frontMatter is null) return null;
        return new Document(path, language, key, kind, frontMatter, DocumentText.Of(files, path, bytes, block));
    }

    // The bytes of pictures are not read here.
    private static IEnumerable<object?> SourcesIn(string folder, IFileTree files) =>
        files.List(folder).SelectMany(path => path.EndsWith(".yml", StringComparison.Ordinal) ? new object?[] { path, files.Read(path) } : [path]);

    private static string KeyOf(string path, Language language) => path[$"{ContentFolder}/{language.Code}/".Length..^".md".Length];

    private static DocumentKind KindOf(string key)
    {
        if (key.Contains('/', StringComparison.Ordinal)) return DocumentKind.Article;
        return key == "index" ? DocumentKind.Home : DocumentKind.Page;
    }

    private static bool IsInKnownPlace(string path, string key, DocumentKind kind, SiteConfig config, DiagnosticBag diagnostics)
    {
        if (kind == DocumentKind.Article)
        {
            var folder = key[..key.IndexOf('/', StringComparison.Ordinal)];
            if (config.FindSection(folder) is null)
            {
                var sections = config.Sections.Select(static section => section.Folder).ToArray();
                diagnostics.Add(Rules.UnknownSection, Place.StartOf(path), $"'{folder}' is not a section of this kit", Suggestion.Nearest(folder, sections) is { } near
                    ? $"did you mean '{near}'?"
                    : $"move the file into one of {string.Join(", ", sections)}, or name this one under 'sections' in {SiteConfig.Path}");
                return false;
            }
        }

        var name = key[(key.LastIndexOf('/') + 1)..];
        if (Slug.IsValid(name)) return true;
        diagnostics.Add(Rules.InvalidFileName, Place.StartOf(path), $"the file name '{name}' cannot be part of an address", $"rename it to '{Slug.Suggest(name)}.md' in every language");
        return false;
    }
}
