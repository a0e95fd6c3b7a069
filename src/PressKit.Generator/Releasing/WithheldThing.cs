using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Releasing;

/// <summary>A document, or the lines of an entry in a data file, that is not public.</summary>
/// <param name="Path">From the kit's root.</param>
/// <param name="ShownPath">What stands for its path in print: a document's is a number, a data file's name tells nothing.</param>
/// <param name="Key">A document's path below its language's folder; null when an edition of it is public, and for entries.</param>
/// <param name="EntryId">An entry's name in its data file; null for documents.</param>
/// <param name="Names">Words by which it could be told: path, title, address, name in the data.</param>
/// <param name="Until">The moment its embargo ends; null for a draft and for what has expired.</param>
/// <param name="IsByMistake">True when it is held because nobody can read when it may be public.</param>
internal sealed record WithheldThing(
    string Path,
    int FirstLine,
    int LastLine,
    string ShownPath,
    string? Key,
    string? EntryId,
    ImmutableArray<string> Names,
    DateTimeOffset? Until,
    bool HasExpired,
    bool IsByMistake)
{
    public bool IsWholeFile => LastLine == int.MaxValue && FirstLine == 1;

    public bool Holds(Place place) => place.Path == Path && place.Span.Line >= FirstLine && place.Span.Line <= LastLine;

    public bool IsNamedIn(string? text) => text is not null && Names.Any(name => IsWordOf(text, name));

    // A short name such as "a" would otherwise be found in every message.
    private static bool IsWordOf(string text, string name)
    {
        for (var start = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); start >= 0; start = text.IndexOf(name, start + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = start + name.Length;
            var isWord = (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            if (isWord) return true;
        }

        return false;
    }
}
