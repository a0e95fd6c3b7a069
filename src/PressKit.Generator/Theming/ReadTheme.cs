using System.Collections.Immutable;
using System.Reflection;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Theming.Fonts;

namespace PressKit.Generator.Theming;

/// <summary>Reads a kit's <c>templates/</c> over the theme built into PressKit: a file of the kit takes the place of its namesake.</summary>
public static class ReadTheme
{
    private const string ResourcePrefix = "theme/";
    private const string AssetFolder = "assets/";
    private const string PrintStyle = "print.css";
    private static readonly Assembly BuiltIn = typeof(ReadTheme).Assembly;

    /// <inheritdoc cref="Read(IFileTree, ImmutableArray{Language}, DiagnosticBag)"/>
    public static Theme Read(IFileTree files, ImmutableArray<Language> languages, ReadingMemory memory, DiagnosticBag diagnostics) => memory.Recall(
        Theme.Folder,
        () => [languages, .. files.List(Theme.Folder).SelectMany(path => new object?[] { path, files.Read(path) })],
        diagnostics,
        found => Read(files, languages, found));

    public static Theme Read(IFileTree files, ImmutableArray<Language> languages, DiagnosticBag diagnostics)
    {
        var sources = ListFiles(files);
        var templates = new Dictionary<string, string>(StringComparer.Ordinal);
        var assets = ImmutableArray.CreateBuilder<ThemeAsset>();
        var fonts = ImmutableArray.CreateBuilder<FontFace>();
        foreach (var name in sources.Keys.Order(StringComparer.Ordinal))
        {
            var read = sources[name];
            if (name.StartsWith(AssetFolder, StringComparison.Ordinal)) assets.Add(new ThemeAsset(name, read()));
            else if (name.StartsWith(FontSet.Folder, StringComparison.Ordinal) && ReadFont.IsFont(name)) AddFont(name, read());
            else if (Path.GetExtension(name).StartsWith(".sbn-", StringComparison.Ordinal) && DecodeText(name, read(), diagnostics) is { } text) templates.Add(name, text);
        }

        var strings = languages.Select(language =>
        {
            var name = $"i18n/{language.Code}.yml";
            var bytes = sources.TryGetValue(name, out var read) ? read() : null;
            return ReadUiStrings.Read(bytes, $"{Theme.Folder}/{name}", language, diagnostics);
        });
        return new Theme(templates, [.. strings], assets.ToImmutable(), new FontSet(fonts.ToImmutable()))
        {
            PrintStyle = DecodeText(PrintStyle, sources[PrintStyle](), diagnostics) ?? "",
        };

        void AddFont(string name, byte[] bytes)
        {
            try
            {
                fonts.Add(ReadFont.Read(name, bytes));
            }
            catch (InvalidDataException error)
            {
                diagnostics.Add(Rules.FontUnreadable, Place.StartOf($"{Theme.Folder}/{name}"), $"this font cannot be read: {error.Message}", "put an OpenType font (.ttf or .otf) in its place");
            }
        }
    }

    private static Dictionary<string, Func<byte[]>> ListFiles(IFileTree files)
    {
        var sources = new Dictionary<string, Func<byte[]>>(StringComparer.Ordinal);
        foreach (var resource in BuiltIn.GetManifestResourceNames())
        {
            if (resource.StartsWith(ResourcePrefix, StringComparison.Ordinal)) sources[resource[ResourcePrefix.Length..]] = () => ReadResource(resource);
        }

        foreach (var path in files.List(Theme.Folder))
        {
            sources[path[(Theme.Folder.Length + 1)..]] = () => files.Read(path) ?? [];
        }

        return sources;
    }

    private static byte[] ReadResource(string name)
    {
        using var stream = BuiltIn.GetManifestResourceStream(name) ?? Stream.Null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string? DecodeText(string name, byte[] bytes, DiagnosticBag diagnostics) =>
        Utf8Text.Decode(bytes, $"{Theme.Folder}/{name}", diagnostics, Rules.FileNotText)?.ReplaceLineEndings("\n");
}
