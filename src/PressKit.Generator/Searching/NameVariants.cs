using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Searching.Words;

namespace PressKit.Generator.Searching;

/// <summary>
/// The names that stand for one another: the forms of a term, the spellings of a person's name. A text that has one of them is found by
/// the words of all.
/// </summary>
internal sealed class NameVariants
{
    private readonly WordTable _table;
    private readonly Dictionary<Word, List<(Word[] Words, Word[] All)>> _byFirstWord = [];

    public NameVariants(KitData data, Language language, WordTable table)
    {
        _table = table;
        foreach (var term in data.Terms)
        {
            var discouraged = term.Discouraged.Where(variant => variant.Language == language.Code).Select(static variant => variant.Variant);
            Add([term.Form[language], .. term.Accepted.GetValueOrDefault(language.Code, []), .. discouraged]);
        }

        foreach (var person in data.People)
        {
            if (person.Name is not null) Add([person.Name, .. person.Spellings, .. person.Short]);
        }
    }

    /// <summary>The words of all variants of the names that a text has, with repetitions.</summary>
    public IEnumerable<Word> Of(List<Word> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (!words[at].StartsName) continue;
            foreach (var name in _byFirstWord[words[at]])
            {
                if (!StandsAt(at, words, name.Words)) continue;
                foreach (var word in name.All) yield return word;
            }
        }
    }

    private void Add(IEnumerable<string> variants)
    {
        var names = variants.Select(variant => _table.Read(variant).ToArray()).Where(static name => name.Length > 0).ToArray();
        if (names.Length < 2) return;
        var all = names.SelectMany(static name => name).Where(static word => !word.IsIgnored).Distinct().ToArray();
        foreach (var name in names)
        {
            if (!_byFirstWord.TryGetValue(name[0], out var known)) _byFirstWord.Add(name[0], known = []);
            name[0].StartsName = true;
            known.Add((name, all));
        }
    }

    private static bool StandsAt(int at, List<Word> words, Word[] name)
    {
        if (at + name.Length > words.Count) return false;
        for (var index = 0; index < name.Length; index++)
        {
            if (words[at + index] != name[index]) return false;
        }

        return true;
    }
}
