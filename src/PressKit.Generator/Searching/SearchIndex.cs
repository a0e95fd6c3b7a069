using System.Collections.Immutable;
using PressKit.Generator.Markdown;
using PressKit.Generator.Planning;
using PressKit.Generator.Searching.Stemming;
using PressKit.Generator.Searching.Words;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Searching;

/// <summary>The words by which the things of one language are found. Bodies are taken while pages are made, and only their words are kept.</summary>
public sealed class SearchIndex
{
    private readonly WordTable _words;
    private readonly NameVariants _variants;
    private readonly Dictionary<string, int> _entryOfPage;
    private readonly (Word Word, SearchField Field)[]?[] _bodies;

    public SearchIndex(SitePlan plan, UiStrings strings)
    {
        Rules = StemRules.Of(strings.Language.Code);
        Entries = ListEntries.Of(plan, strings);
        _words = new WordTable(Rules);
        _variants = new NameVariants(plan.Kit.Data, strings.Language, _words);
        _bodies = new (Word, SearchField)[]?[Entries.Length];
        _entryOfPage = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < Entries.Length; number++)
        {
            if (Entries[number].Anchor is null) _entryOfPage.Add(Entries[number].Page.Address, number);
        }
    }

    public StemRules Rules { get; }

    public ImmutableArray<SearchEntry> Entries { get; }

    /// <summary>The words that <see cref="Add"/> took of a page; none for one that is no entry.</summary>
    public ImmutableArray<BodyWord> BodyWordsOf(PlannedPage page) => _entryOfPage.TryGetValue(page.Address, out var entry) && _bodies[entry] is { } words
        ? [.. words.Select(static word => new BodyWord(word.Word.Folded, word.Field))]
        : [];

    /// <summary>Takes the words of a page as <see cref="BodyWordsOf"/> gave them in an earlier build; called from many threads.</summary>
    public void Take(PlannedPage page, ImmutableArray<BodyWord> words)
    {
        if (_entryOfPage.TryGetValue(page.Address, out var entry)) _bodies[entry] = [.. words.Select(word => (_words.OfFolded(word.Folded), word.Field))];
    }

    /// <summary>Takes what the body of a page adds to its entry; called from many threads.</summary>
    public void Add(PlannedPage page, ParsedBody body)
    {
        if (!_entryOfPage.TryGetValue(page.Address, out var entry)) return;
        var words = new CollectWords(_words, _variants);
        foreach (var block in body.Blocks.Where(static block => !block.IsHeld)) words.Add(block.Text, block.Kind == BlockKind.Heading ? SearchField.Also : SearchField.Body);
        foreach (var note in page.Document?.FrontMatter.Notes ?? []) words.Add(note.Text, SearchField.Body);
        _bodies[entry] = words.ToArray();
    }

    /// <summary>Every stem in ordinal order, with the entries that have it, in their order.</summary>
    public IEnumerable<KeyValuePair<string, List<(int Entry, SearchField Field)>>> Postings()
    {
        var postings = new Dictionary<string, List<(int, SearchField)>>(StringComparer.Ordinal);
        for (var number = 0; number < Entries.Length; number++)
        {
            foreach (var (word, field) in WordsOf(Entries[number]).Concat(_bodies[number] ?? []))
            {
                foreach (var stem in word.Stems) Post(stem, field, number);
            }
        }

        return postings.OrderBy(static posting => posting.Key, StringComparer.Ordinal);

        void Post(string stem, SearchField field, int number)
        {
            if (!postings.TryGetValue(stem, out var places)) postings.Add(stem, places = []);
            if (places.Count == 0 || places[^1].Item1 != number) places.Add((number, field));
            else if (field > places[^1].Item2) places[^1] = (number, field);
        }
    }

    private (Word Word, SearchField Field)[] WordsOf(SearchEntry entry)
    {
        var words = new CollectWords(_words, _variants);
        words.Add(entry.Title, SearchField.Title);
        // People are looked for by their roles as much as by their names.
        words.Add(entry.Text, entry.Kind == SearchKind.Person ? SearchField.Title : SearchField.Text);
        words.Add(entry.About, SearchField.Also);
        foreach (var text in entry.Also) words.Add(text, SearchField.Also);
        return words.ToArray();
    }
}
