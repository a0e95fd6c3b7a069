using System.Text;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Importing;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Cli.Scaffolding;

/// <summary>Adds an entry at the end of a data file and keeps every byte that stands there.</summary>
/// <param name="scaffold">The scaffold of the entry: <c>fact</c>.</param>
/// <param name="file">The data file without its ending: <c>facts</c>.</param>
internal sealed class NewEntry(KitToWrite kit, string scaffold, string file)
{
    private readonly string _path = KitData.FileOf(file);

    /// <returns>The path of the data file, from the kit's root; null after diagnostics when it could not be read before.</returns>
    /// <exception cref="UsageException">There is an entry of this name, or the file is no list that a line can be added to.</exception>
    public string? Write(string title, string id, string date, DiagnosticBag diagnostics)
    {
        var fill = new FillScaffold(kit.Languages, kit.Original);
        var values = new Dictionary<string, string?>(StringComparer.Ordinal) { ["date"] = date, ["default"] = kit.Original, ["id"] = id, ["title"] = YamlText.Write(title) };
        var entry = fill.Fill(ScaffoldFiles.Read($"New/{scaffold}.yml"), values);
        var before = kit.Has(_path) ? File.ReadAllBytes(kit.PathOf(_path)) : Encoding.UTF8.GetBytes(fill.Fill(ScaffoldFiles.Read($"Kit/content/data/{file}.yml"), values));

        if (Utf8Text.Decode(before, _path, diagnostics, Rules.FileNotText) is not { } text) return null;
        var entries = MappingReader.ListFile(text, _path, diagnostics);
        if (diagnostics.HasErrors) return null;
        if (entries.FirstOrDefault(known => known.Text("id")?.Value == id) is { } taken)
        {
            throw new UsageException($"'{id}' is the name of an entry in line {taken.MissingAt.Line} of {_path}; give another with --name");
        }

        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var addition = (text.Length == 0 || text.EndsWith('\n') ? "" : lineEnd) + entry.ReplaceLineEndings(lineEnd);
        var trial = new DiagnosticBag();
        if (MappingReader.ListFile(text + addition, _path, trial).Length != entries.Length + 1 || trial.HasErrors)
        {
            throw new UsageException($"an entry cannot be added to {_path}: it is not a list whose entries start with '- ' at the first column");
        }

        new DiskWriter(kit.Root).Write(_path, [.. before, .. Encoding.UTF8.GetBytes(addition)]);
        return _path;
    }
}
