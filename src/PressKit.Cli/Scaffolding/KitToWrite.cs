using System.Collections.Immutable;
using PressKit.Generator.Reading;

namespace PressKit.Cli.Scaffolding;

/// <summary>The kit that something new is written into.</summary>
/// <param name="Root">Its folder, as a full path.</param>
internal sealed record KitToWrite(string Root, SiteConfig Config)
{
    public ImmutableArray<string> Languages { get; } = [.. Config.Languages.Select(static language => language.Code)];

    public string Original => Config.DefaultLanguage.Code;

    public string PathOf(string path) => Path.Combine(Root, path);

    public bool Has(string path) => Path.Exists(PathOf(path));

    /// <summary>The schema of a kind of file, as a file at <paramref name="path"/> names it; null when the kit has none.</summary>
    public string? SchemaFor(string path, string name)
    {
        var schema = $"{EditorSupport.SchemaFolder}/{name}.json";
        return Has(schema) ? Path.GetRelativePath(Path.GetDirectoryName(path) ?? "", schema).Replace(Path.DirectorySeparatorChar, '/') : null;
    }
}
