using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Reading.Yaml;

/// <summary>
/// The keys that a reader asks a mapping for, found by running it on a mapping that holds nothing: what it accepts, what it suggests
/// and what a schema says of it are one.
/// </summary>
public sealed class AskedKeys
{
    /// <summary>Stands for every name, where the keys of a mapping are names: of languages, of sections.</summary>
    public const string AnyName = "*";

    private readonly SortedDictionary<string, AskedKey> _keys = new(StringComparer.Ordinal);
    private readonly AskedKeys? _parent;
    private bool _inOtherForms;

    private AskedKeys(AskedKeys? parent = null) => _parent = parent;

    internal static YamlMapping Nothing { get; } = new([new YamlEntry(AnyName, TextSpan.FileStart, new YamlScalar("", true, TextSpan.FileStart))], TextSpan.FileStart);

    /// <summary>By name, in ordinal order.</summary>
    public IReadOnlyDictionary<string, AskedKey> Keys => _keys;

    /// <summary>The groups of keys any one of which will do.</summary>
    public ImmutableArray<ImmutableArray<string>> Alternatives { get; private set; } = [];

    /// <summary>True in the second run: keys seem to be there, and values that have two forms, such as a text or a group, are read in their second one.</summary>
    internal bool InOtherForms => _parent?.InOtherForms ?? _inOtherForms;

    /// <summary>What <paramref name="read"/> asks for; it is run once for each form that values can have.</summary>
    public static AskedKeys By(Action<AskedKeys> read)
    {
        var asked = new AskedKeys();
        read(asked);
        asked._inOtherForms = true;
        read(asked);
        return asked;
    }

    internal void Note(string key, ValueForm form, string? expected = null) => Set(key, asked => asked with { Forms = asked.Forms.Add(form), Expected = expected ?? asked.Expected });

    internal void Note(string key, IEnumerable<string> choices) =>
        Set(key, asked => asked with { Forms = asked.Forms.Add(ValueForm.Choice), Choices = [.. asked.Choices.Union(choices, StringComparer.Ordinal)] });

    internal void Note(string key, int most) => Set(key, asked => asked with { Forms = asked.Forms.Add(ValueForm.WholeNumber), Most = most });

    /// <summary>A key that must be there, unless it is only read in another form.</summary>
    internal void Require(string key)
    {
        if (!InOtherForms) Set(key, static asked => asked with { IsDemanded = true });
    }

    internal AskedKeys Inside(string key, ValueForm form)
    {
        Set(key, asked => asked with { Forms = asked.Forms.Add(form), Inside = asked.Inside ?? new AskedKeys(this) });
        return _keys[key].Inside ?? this;
    }

    internal bool Says(string key, string word)
    {
        Note(key, [word]);
        return InOtherForms;
    }

    /// <summary>Whoever asks where a key stands can do without it.</summary>
    internal TextSpan SpanOf(string key)
    {
        Set(key, static asked => asked with { CanBeAbsent = true });
        return TextSpan.FileStart;
    }

    internal void OneOf(ImmutableArray<string> keys)
    {
        if (!Alternatives.Any(known => known.SequenceEqual(keys))) Alternatives = Alternatives.Add(keys);
        foreach (var key in keys) Set(key, static asked => asked with { CanBeAbsent = true });
    }

    private void Set(string key, Func<AskedKey, AskedKey> change) => _keys[key] = change(_keys.GetValueOrDefault(key) ?? new AskedKey());
}

/// <summary>What a reader takes as the value of one key.</summary>
public sealed record AskedKey
{
    /// <summary>The forms that will do. A text that is read as something narrower has both forms.</summary>
    public ImmutableSortedSet<ValueForm> Forms { get; init; } = [];

    /// <summary>The words of a <see cref="ValueForm.Choice"/>.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The largest <see cref="ValueForm.WholeNumber"/>.</summary>
    public int Most { get; init; }

    /// <summary>What a text must look like, as a message says it; null when any will do.</summary>
    public string? Expected { get; init; }

    /// <summary>The keys of a group, or of each entry of a list.</summary>
    public AskedKeys? Inside { get; init; }

    public bool IsRequired => IsDemanded && !CanBeAbsent;

    internal bool IsDemanded { get; init; }

    internal bool CanBeAbsent { get; init; }
}

/// <summary>What the value of a key can be.</summary>
public enum ValueForm
{
    Text,
    Flag,
    Choice,
    Number,
    WholeNumber,
    Texts,
    Group,
    List,
}
