using System.Collections.Immutable;
using System.Globalization;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Reading.Yaml;

/// <summary>
/// Reads the keys of one mapping as typed values and reports what is missing, mistyped or unknown. Every key that is asked
/// for is a known key: ask for all of them, then call <see cref="RejectUnknownKeys"/>.
/// </summary>
public sealed class MappingReader
{
    private readonly List<string> known = [];
    private readonly string path;
    private readonly DiagnosticBag diagnostics;
    private readonly AskedKeys? asked;

    /// <param name="missingAt">Where a missing key is reported: the start of the file at its top, the entry in a nested one.</param>
    public MappingReader(YamlMapping mapping, string path, DiagnosticBag diagnostics, TextSpan? missingAt = null)
    {
        this.path = path;
        this.diagnostics = diagnostics;
        MissingAt = missingAt ?? TextSpan.FileStart;
        Entries = mapping.Entries;
    }

    /// <summary>A reader of nothing that notes what it is asked for; groups and lists seem to be there, so that their keys are asked for too.</summary>
    internal MappingReader(AskedKeys asked)
        : this(AskedKeys.Nothing, "", new DiagnosticBag()) => this.asked = asked;

    /// <summary>The entries in the order of the file, for mappings whose keys are names: languages, sections.</summary>
    public ImmutableArray<YamlEntry> Entries { get; }

    /// <summary>Where a missing key is reported.</summary>
    public TextSpan MissingAt { get; }

    public bool Has(string key) => asked?.InOtherForms ?? Find(key) is not null;

    /// <summary>True when the key's value is this very word.</summary>
    public bool Says(string key, string word)
    {
        if (asked is not null) return asked.Says(key, word);
        return Find(key)?.Value is YamlScalar scalar && scalar.Value == word;
    }

    /// <summary>True when the key holds a group of keys, for values that may be given as a text as well.</summary>
    public bool HasMapping(string key) => asked?.InOtherForms ?? Find(key) is { Value: YamlMapping };

    /// <summary>Where the key's value stands; null when the key is absent.</summary>
    public TextSpan? SpanOf(string key) => asked is null ? Find(key)?.Value.Span : asked.SpanOf(key);

    /// <summary>Says that any one of these keys will do: a schema demands none of them alone. Whoever reads them reports that all are missing.</summary>
    public void OneOf(params ImmutableArray<string> keys) => asked?.OneOf(keys);

    /// <summary>The key's text, or null when the key is absent, empty or not a text.</summary>
    public Located<string>? Text(string key)
    {
        asked?.Note(key, ValueForm.Text);
        if (Find(key) is not { } entry || entry.Value is YamlScalar { IsEmpty: true }) return null;
        if (entry.Value is YamlScalar scalar) return new Located<string>(scalar.Value.Trim(), scalar.Span);
        ReportType(entry.Value, key, "a text");
        return null;
    }

    public Located<string>? RequiredText(string key)
    {
        var value = Text(key);
        if (value is { Value.Length: > 0 }) return value;
        if (Find(key) is not { Value: not YamlScalar }) ReportMissing(key);
        return null;
    }

    /// <summary>True or false; an absent key is false.</summary>
    public bool Flag(string key)
    {
        asked?.Note(key, ValueForm.Flag);
        if (Find(key) is not { } entry) return false;
        if (entry.Value is YamlScalar { IsPlain: true, Value: "true" }) return true;
        if (!IsFalse(key)) ReportType(entry.Value, key, "true or false");
        return false;
    }

    /// <summary>True when the key says <c>false</c> in so many words.</summary>
    public bool IsFalse(string key) => Find(key) is { Value: YamlScalar { IsPlain: true, Value: "false" } };

    /// <summary>The key's text as read by <paramref name="parse"/>, which returns null for a text it does not accept.</summary>
    public Located<T>? Value<T>(string key, Func<string, T?> parse, string expected)
        where T : class
    {
        asked?.Note(key, ValueForm.Text, expected);
        if (Text(key) is not { } text) return null;
        if (parse(text.Value) is { } value) return new Located<T>(value, text.Span);
        Report(Rules.InvalidValue, text.Span, $"'{key}' is '{text.Value}'", $"{expected} is expected");
        return null;
    }

    /// <summary>The key's one of a few words, or null after a diagnostic when it is none of them.</summary>
    public Located<string>? Choice(string key, params string[] choices)
    {
        asked?.Note(key, choices);
        if (Text(key) is not { } text) return null;
        if (choices.Contains(text.Value, StringComparer.Ordinal)) return text;
        Report(Rules.InvalidValue, text.Span, $"'{key}' cannot be '{text.Value}'", Suggestion.For(text.Value, choices));
        return null;
    }

    /// <summary>The value that the key's word stands for, or null after a diagnostic when it is none of the known words.</summary>
    public T? Word<T>(string key, KnownWords<T> words)
        where T : struct, Enum
    {
        if (Choice(key, [.. words.Words]) is not { } word) return null;
        return words.ValueOf(word.Value);
    }

    /// <summary>The key's number, written with a point and without thousands separators; null when absent or no number.</summary>
    public decimal? Number(string key)
    {
        asked?.Note(key, ValueForm.Number);
        if (Text(key) is not { } text) return null;
        if (decimal.TryParse(text.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        Report(Rules.InvalidValue, text.Span, $"'{key}' is '{text.Value}'", "a number such as 2500 or 1.5 is expected");
        return null;
    }

    /// <summary>The key's whole number from 1 to <paramref name="most"/>; null when absent or another value.</summary>
    public int? WholeNumber(string key, int most)
    {
        asked?.Note(key, most);
        if (Text(key) is not { } text) return null;
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most) return number;
        Report(Rules.InvalidValue, text.Span, $"'{key}' is '{text.Value}'", $"a whole number from 1 to {most} is expected");
        return null;
    }

    public ImmutableArray<Located<string>> Texts(string key)
    {
        asked?.Note(key, ValueForm.Texts);
        if (Find(key) is not { } entry || entry.Value is YamlScalar { IsEmpty: true }) return [];
        if (entry.Value is not YamlList list)
        {
            ReportType(entry.Value, key, "a list of texts");
            return [];
        }

        var texts = ImmutableArray.CreateBuilder<Located<string>>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is YamlScalar { IsEmpty: false } scalar) texts.Add(new Located<string>(scalar.Value.Trim(), scalar.Span));
            else ReportType(item, key, "a list of texts");
        }

        return texts.DrainToImmutable();
    }

    /// <summary>A reader for the mapping under the key, or null when there is none.</summary>
    public MappingReader? Mapping(string key)
    {
        if (asked is not null) return new MappingReader(asked.Inside(key, ValueForm.Group));
        if (Find(key) is not { } entry || entry.Value is YamlScalar { IsEmpty: true }) return null;
        if (entry.Value is YamlMapping mapping) return new MappingReader(mapping, path, diagnostics, entry.KeySpan);
        ReportType(entry.Value, key, "a group of keys");
        return null;
    }

    public MappingReader? RequiredMapping(string key)
    {
        if (!Has(key)) ReportMissing(key);
        return Mapping(key);
    }

    /// <summary>A reader for each mapping in the list under the key.</summary>
    public ImmutableArray<MappingReader> Mappings(string key)
    {
        if (asked is not null) return [new MappingReader(asked.Inside(key, ValueForm.List))];
        if (Find(key) is not { } entry || entry.Value is YamlScalar { IsEmpty: true }) return [];
        if (entry.Value is YamlList list) return ReadersOf(list, path, diagnostics);
        ReportType(entry.Value, key, "a list of entries");
        return [];
    }

    /// <summary>As <see cref="Mappings"/>, with an error when there is none.</summary>
    public ImmutableArray<MappingReader> RequiredMappings(string key, string fix)
    {
        asked?.Require(key);
        var readers = Mappings(key);
        if (readers.IsEmpty) ReportMissing(key, fix);
        return readers;
    }

    /// <summary>A reader for each entry of a file that is one list, such as the files in <c>data/</c>.</summary>
    public static ImmutableArray<MappingReader> ListFile(string text, string path, DiagnosticBag diagnostics, Limits? limits = null)
    {
        switch (YamlFile.Read(text, path, 1, diagnostics, limits))
        {
            case YamlList list:
                return ReadersOf(list, path, diagnostics);
            case null or YamlMapping { Entries.IsEmpty: true }:
                return [];
            case var other:
                diagnostics.Add(Rules.WrongType, new Place(path, other.Span), $"a list of entries is expected here, not {other.Kind}", "start each entry with '- '");
                return [];
        }
    }

    private static ImmutableArray<MappingReader> ReadersOf(YamlList list, string path, DiagnosticBag diagnostics)
    {
        var readers = ImmutableArray.CreateBuilder<MappingReader>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is YamlMapping mapping) readers.Add(new MappingReader(mapping, path, diagnostics, mapping.Span));
            else diagnostics.Add(Rules.WrongType, new Place(path, item.Span), $"each entry must be a group of keys, not {item.Kind}");
        }

        return readers.DrainToImmutable();
    }

    /// <summary>Reports every key that nobody asked for, with the known key it resembles.</summary>
    public void RejectUnknownKeys()
    {
        foreach (var entry in Entries)
        {
            if (known.Contains(entry.Key)) continue;
            var keys = known.ToHashSet(StringComparer.Ordinal);
            var meant = KeyTranslation.Find(entry.Key, keys);
            var fix = meant is null ? Suggestion.For(entry.Key, keys) : $"did you mean '{meant}'?";
            Report(Rules.UnknownKey, entry.KeySpan, $"key '{entry.Key}' is not known here", fix);
        }
    }

    public void Report(Rule rule, TextSpan span, string message, string? fix = null) =>
        diagnostics.Add(rule, new Place(path, span), message, fix);

    public void ReportMissing(string key, string? fix = null)
    {
        asked?.Require(key);
        Report(Rules.MissingKey, MissingAt, $"key '{key}' is missing or empty", fix ?? $"add a line '{key}: …'");
    }

    private void ReportType(YamlNode value, string key, string expected) =>
        Report(Rules.WrongType, value.Span, $"'{key}' must be {expected}, not {value.Kind}");

    private YamlEntry? Find(string key)
    {
        known.Add(key);
        foreach (var entry in Entries)
        {
            if (entry.Key == key) return entry;
        }

        return null;
    }
}
