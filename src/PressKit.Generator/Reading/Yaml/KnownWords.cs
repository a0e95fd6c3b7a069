using System.Collections.Immutable;

namespace PressKit.Generator.Reading.Yaml;

/// <summary>The words by which a file names the values of an enumeration.</summary>
public sealed class KnownWords<T>
    where T : struct, Enum
{
    private readonly (string Word, T Value)[] _entries;

    public KnownWords(params (string Word, T Value)[] entries)
    {
        _entries = entries;
        var words = new string[entries.Length];
        for (var index = 0; index < entries.Length; index++) words[index] = entries[index].Word;
        Words = [.. words.Order(StringComparer.Ordinal)];
    }

    /// <summary>In ordinal order.</summary>
    public ImmutableArray<string> Words { get; }

    /// <exception cref="KeyNotFoundException">The word is none of them.</exception>
    public T ValueOf(string word)
    {
        foreach (var (known, value) in _entries)
        {
            if (known == word) return value;
        }

        throw new KeyNotFoundException(word);
    }

    /// <summary>The word for a value, for machines and for keys of interface texts.</summary>
    /// <exception cref="KeyNotFoundException">The value has no word.</exception>
    public string Of(T value)
    {
        foreach (var (word, known) in _entries)
        {
            if (known.Equals(value)) return word;
        }

        throw new KeyNotFoundException(value.ToString());
    }
}
