using System.Runtime.InteropServices;
using PressKit.Generator.Searching.Words;

namespace PressKit.Generator.Searching;

/// <summary>Collects the words of an entry's texts, each once, with the best field that it stands in.</summary>
internal sealed class CollectWords(WordTable table, NameVariants variants)
{
    private readonly Dictionary<Word, SearchField> _words = [];
    private readonly List<Word> _order = [];

    public void Add(string text, SearchField field)
    {
        var words = table.Read(text);
        foreach (var word in words)
        {
            // A title may have no other words.
            if (!word.IsIgnored || field == SearchField.Title) Add(word, field);
        }

        foreach (var word in variants.Of(words)) Add(word, SearchField.Body);
    }

    public FoundWord[] ToArray()
    {
        var found = new FoundWord[_order.Count];
        for (var index = 0; index < found.Length; index++) found[index] = new FoundWord(_order[index], _words[_order[index]]);
        return found;
    }

    private void Add(Word word, SearchField field)
    {
        ref var best = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out var isKnown);
        if (!isKnown) _order.Add(word);
        if (!isKnown || field > best) best = field;
    }
}
