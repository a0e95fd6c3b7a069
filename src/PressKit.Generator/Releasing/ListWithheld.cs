using System.Collections.Immutable;
using PressKit.Generator.Pairing;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Releasing;

/// <summary>Lists what is not public, numbered in the order of paths, with the words by which it could be told.</summary>
internal static class ListWithheld
{
    public static Withheld List(Kit kit, ImmutableArray<Edition> released, ImmutableArray<WithheldDocument> documents, ReleaseMoment moment)
    {
        var unreadable = moment.WithDrafts ? [] : kit.Sealed.Select(static path => new WithheldDocument(path, KeyOf(path), [path, KeyOf(path), NameOf(path)], null, false, true));
        var entries = kit.Data.Held.Where(entry => moment.Holds(entry.Terms)).ToArray();
        var pictures = kit.Media.Pictures.Where(picture => moment.Holds(picture.Release)).Select(picture => WithheldDocument.Of(picture, moment))
            .Concat(moment.WithDrafts ? [] : kit.Media.Sealed.Select(WithheldDocument.OfSealed));
        var all = documents.Concat(unreadable).Concat(pictures).OrderBy(static document => document.Path, StringComparer.Ordinal).ToArray();
        if (all.Length + entries.Length == 0) return Withheld.Nothing;

        // What a public page shows anyway tells nothing: a draft translation often bears the name of its original.
        var publicNames = released.SelectMany(static edition => edition.Existing).SelectMany(static document => WithheldDocument.NamesOf(document)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var publicKeys = released.Select(static edition => edition.Key).ToHashSet(StringComparer.Ordinal);
        return new Withheld([
            .. all.Select((document, index) => new WithheldThing(
                document.Path,
                1,
                int.MaxValue,
                $"withheld #{index + 1}",
                publicKeys.Contains(document.Key) ? null : document.Key,
                null,
                [.. document.Names.Where(name => !publicNames.Contains(name))],
                document.Until,
                document.HasExpired,
                document.IsByMistake)),
            .. entries.Select(entry => ThingOf(entry, moment)),
        ]);
    }

    private static WithheldThing ThingOf(HeldEntry entry, ReleaseMoment moment)
    {
        ImmutableArray<string> names = entry.Id is null ? [] : [entry.Id];
        var until = moment.IsAhead(entry.Terms.Embargo) ? entry.Terms.Embargo : null;
        return new WithheldThing(entry.Path, entry.FirstLine, entry.LastLine, entry.Path, null, entry.Id, names, until, moment.HasCome(entry.Terms.Expires), entry.Terms.IsUnclear);
    }

    // Of content/id/articles/x.md: articles/x.
    private static string KeyOf(string path) => string.Join('/', path.Split('/').Skip(2))[..^".md".Length];

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);
}
