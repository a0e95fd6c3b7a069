using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    private readonly FoundWord[]?[] _bodies;

    /// <param name="page">The page that asks the index, from which its addresses are seen.</param>
    public SearchIndex(PlannedPage page, SitePlan plan, UiStrings strings)
    {
        Page = page;
        Rules = StemRules.Of(strings.Language.Code);
        Entries = ListEntries.Of(plan, strings);
        _words = new WordTable(Rules);
        _variants = new NameVariants(plan.Kit.Data, strings.Language, _words);
        _bodies = new FoundWord[]?[Entries.Length];
        _entryOfPage = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < Entries.Length; number++)
        {
            if (Entries[number].Anchor is null) _entryOfPage.Add(Entries[number].Page.Address, number);
        }
    }

    public PlannedPage Page { get; }

    public StemRules Rules { get; }

    public ImmutableArray<SearchEntry> Entries { get; }

    /// <summary>The words that <see cref="Add"/> took of a page; none for one that is no entry.</summary>
    public ImmutableArray<BodyWord> BodyWordsOf(PlannedPage page)
    {
        if (!_entryOfPage.TryGetValue(page.Address, out var entry) || _bodies[entry] is not { } found) return [];
        var words = new BodyWord[found.Length];
        for (var index = 0; index < words.Length; index++) words[index] = new BodyWord(found[index].Word.Folded, found[index].Field);
        return ImmutableCollectionsMarshal.AsImmutableArray(words);
    }

    /// <summary>Takes the words of a page as <see cref="BodyWordsOf"/> gave them in an earlier build; called from many threads.</summary>
    public void Take(PlannedPage page, ImmutableArray<BodyWord> words)
    {
        if (!_entryOfPage.TryGetValue(page.Address, out var entry)) return;
        var found = _bodies[entry] = new FoundWord[words.Length];
        for (var index = 0; index < found.Length; index++) found[index] = new FoundWord(_words.OfFolded(words[index].Folded), words[index].Field);
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
    public Posting[] Postings()
    {
        var postings = new Dictionary<string, Posting>(StringComparer.Ordinal);
        for (var number = 0; number < Entries.Length; number++)
        {
            Post(WordsOf(Entries[number]), number);
            if (_bodies[number] is { } words) Post(words, number);
        }

        var ordered = postings.Values.ToArray();
        Array.Sort(ordered, static (first, second) => string.CompareOrdinal(first.Stem, second.Stem));
        return ordered;

        void Post(FoundWord[] words, int number)
        {
            foreach (var (word, field) in words)
            {
                foreach (var stem in word.Stems)
                {
                    if (!postings.TryGetValue(stem, out var posting)) postings.Add(stem, posting = new Posting(stem));
                    posting.Add(number, field);
                }
            }
        }
    }

    private FoundWord[] WordsOf(SearchEntry entry)
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
