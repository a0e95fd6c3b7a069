using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Theming;

/// <summary>
/// Reads <c>i18n/LANG.yml</c>. Groups of keys are joined with dots; a group of <c>one</c> and <c>other</c> is one text with a plural.
/// </summary>
public static class ReadUiStrings
{
    public static UiStrings Read(byte[]? file, string path, Language language, DiagnosticBag diagnostics)
    {
        var texts = new Dictionary<string, UiString>(StringComparer.Ordinal);
        if (file is null)
        {
            diagnostics.Add(Rules.FileMissing, Place.StartOf(path), $"the interface has no texts in {language.Name} ({language.Code})", "add this file, with the keys of another language");
        }
        else if (Utf8Text.Decode(file, path, diagnostics, Rules.FileNotText) is { } text && YamlFile.ReadMapping(text, path, 1, diagnostics) is { } mapping)
        {
            Collect(mapping, "", path, texts, diagnostics);
            foreach (var key in FactText.Keys.Append(UiStrings.TableLabel).Where(key => !texts.ContainsKey(key)))
            {
                diagnostics.Add(Rules.UiStringMissing, Place.StartOf(path), $"text '{key}', which values, dates and tables need, is missing", "add it, as in another language");
            }
        }

        return new UiStrings(path, language, texts);
    }

    private static void Collect(YamlMapping mapping, string prefix, string path, Dictionary<string, UiString> texts, DiagnosticBag diagnostics)
    {
        foreach (var (key, _, value) in mapping.Entries)
        {
            switch (value)
            {
                case YamlScalar { IsEmpty: false } scalar:
                    texts[prefix + key] = new UiString(scalar.Value, null);
                    break;
                case YamlMapping group when PluralOf(group) is { } plural:
                    texts[prefix + key] = plural;
                    break;
                case YamlMapping group:
                    Collect(group, $"{prefix}{key}.", path, texts, diagnostics);
                    break;
                default:
                    diagnostics.Add(Rules.WrongType, new Place(path, value.Span), $"'{prefix}{key}' must be a text, not {value.Kind}");
                    break;
            }
        }
    }

    private static UiString? PluralOf(YamlMapping group)
    {
        var other = group.Entries.FirstOrDefault(static entry => entry.Key == "other")?.Value as YamlScalar;
        var one = group.Entries.FirstOrDefault(static entry => entry.Key == "one")?.Value as YamlScalar;
        return other is null ? null : new UiString(other.Value, one?.Value);
    }
}
