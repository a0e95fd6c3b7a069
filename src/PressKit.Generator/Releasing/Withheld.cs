using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Releasing;

/// <summary>Everything that stays unpublished for now. It tells whether something belongs to it and names nothing.</summary>
public sealed class Withheld
{
    private const string HiddenMessage = "a mistake in something that is not public yet, or a message that would name it";
    private const string HowToSee = "run 'presskit check --drafts --now 9999-12-31T00:00Z' where nobody reads along";

    // The first three say the same whatever is withheld; the others name addresses that were public or are about to be.
    private static readonly Rule[] TellingNothing =
        [Rules.Withheld, Rules.WithheldUsed, Rules.EmbargoUnclear, Rules.PublishedPageGone, Rules.NotReproducible];

    private readonly ImmutableArray<WithheldThing> _things;
    private readonly HashSet<string> _paths;

    /// <summary>When everything is public.</summary>
    public static Withheld Nothing { get; } = new([]);

    internal Withheld(ImmutableArray<WithheldThing> things)
    {
        _things = things;
        _paths = things.Where(static thing => thing.IsWholeFile).Select(static thing => thing.Path).ToHashSet(StringComparer.Ordinal);
    }

    internal ImmutableArray<WithheldThing> Things => _things;

    /// <summary>How many documents, entries and pictures are not public.</summary>
    public int Count => _things.Length;

    /// <summary>True when the document of this path, from the kit's root, is not public.</summary>
    public bool HasDocument(string path) => _paths.Contains(path);

    /// <summary>True when no edition of the article of this path below its language's folder, such as <c>articles/x</c>, is public.</summary>
    public bool HasArticle(string key) => _things.Any(thing => thing.Key == key);

    /// <summary>True when an article is held because nobody can read when it may be public: what rests on it needs no message of its own.</summary>
    public bool IsHeldByMistake(string key) => _things.Any(thing => thing.Key == key && thing.IsByMistake);

    /// <summary>True when an entry of this name in a data file is not public.</summary>
    public bool HasEntry(string path, string id) => _things.Any(thing => thing.Path == path && thing.EntryId == id);

    /// <summary>Why the document of this path is not public; null when it is.</summary>
    public HeldBack? WhyHeld(string path) =>
        _things.FirstOrDefault(thing => thing.IsWholeFile && thing.Path == path) is { } thing ? new HeldBack(thing.Until, thing.HasExpired) : null;

    /// <summary>How many entries of a data file are not public.</summary>
    public int EntriesIn(string path) => _things.Count(thing => !thing.IsWholeFile && thing.Path == path);

    /// <summary>
    /// The diagnostic as it may be printed. One that stands in something withheld keeps its rule, line and column; its path
    /// becomes a number and its words are dropped. The words of any other are dropped when they hold a name of something withheld.
    /// </summary>
    public Diagnostic Redact(Diagnostic diagnostic)
    {
        var thing = _things.FirstOrDefault(thing => thing.Holds(diagnostic.Place));
        var shown = thing is null ? diagnostic : diagnostic with { Place = diagnostic.Place with { Path = thing.ShownPath } };
        if (TellingNothing.Contains(diagnostic.Rule)) return shown;
        var isTelling = thing is not null || _things.Any(other => other.IsNamedIn(diagnostic.Message) || other.IsNamedIn(diagnostic.Fix));
        return isTelling ? shown with { Message = HiddenMessage, Fix = HowToSee } : shown;
    }
}
