using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Releasing;

/// <summary>
/// The entries of the data files that are public, without what withheld articles say. A public entry that rests on nothing but
/// withheld articles is an error at its place, and so is a correction of one.
/// </summary>
internal sealed class ReleaseData(Withheld withheld, ReleaseMoment moment, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _peopleHeldByMistake = new(StringComparer.Ordinal);

    public KitData Release(KitData data)
    {
        var people = data.People.Select(PublicPart).OfType<Person>().ToImmutableArray();
        var hidden = data.People.Select(static person => person.Id.Value).Except(people.Select(static person => person.Id.Value)).ToHashSet(StringComparer.Ordinal);
        return data with
        {
            Facts = [.. data.Facts.Where(fact => !moment.Holds(fact.Release)).Select(fact => PublicPart(fact, hidden))],
            Quotes = [.. data.Quotes.Where(quote => !moment.Holds(quote.Release) && IsPublic(quote, hidden))],
            Timeline = [.. data.Timeline.Where(entry => !moment.Holds(entry.Release)).Select(entry => entry with { Sources = PublicPart(entry.Sources, "timeline") })],
            People = people,
            Corrections = [.. data.Corrections.Select(correction => PublicPart(correction, hidden))],
            Held = [],
        };
    }

    // A role that only a withheld article gives comes with that article; a person without any role is not known yet.
    private Person? PublicPart(Person person)
    {
        if (moment.Holds(person.Release))
        {
            if (person.Release.IsUnclear) _peopleHeldByMistake.Add(person.Id.Value);
            return null;
        }

        var roles = person.Roles.Where(role => !withheld.HasArticle(role.Source.Value)).ToImmutableArray();
        if (!roles.IsEmpty) return person with { Roles = roles };
        if (person.Roles.Any(role => withheld.IsHeldByMistake(role.Source.Value))) _peopleHeldByMistake.Add(person.Id.Value);
        return null;
    }

    private Fact PublicPart(Fact fact, HashSet<string> hiddenPeople) => fact with
    {
        Moments = [.. fact.Moments.Select(moment => moment with
        {
            Sources = PublicPart(moment.Sources, "facts"),
            SaidBy = IsHidden(moment.SaidBy, hiddenPeople, "facts") ? null : moment.SaidBy,
        })],
    };

    private ImmutableArray<Evidence> PublicPart(ImmutableArray<Evidence> sources, string file)
    {
        var released = sources.Where(source => !withheld.HasArticle(source.Article.Value)).ToImmutableArray();
        if (released.IsEmpty && !sources.IsEmpty) Report(file, sources[0].Article);
        return released;
    }

    private Correction PublicPart(Correction correction, HashSet<string> hiddenPeople)
    {
        return correction with
        {
            Documents = PublicNames(correction.Documents, withheld.HasArticle),
            Facts = PublicNames(correction.Facts, name => withheld.HasEntry(KitData.FileOf("facts"), FactNames.IdIn(name))),
            Quotes = PublicNames(correction.Quotes, id => withheld.HasEntry(KitData.FileOf("quotes"), id)),
            People = PublicNames(correction.People, hiddenPeople.Contains),
        };

        ImmutableArray<Located<string>> PublicNames(ImmutableArray<Located<string>> names, Func<string, bool> isHidden)
        {
            var hidden = names.Where(name => isHidden(name.Value)).ToArray();
            foreach (var name in hidden) Report("corrections", name, "record the correction when what it concerns is public");
            return names.RemoveRange(hidden);
        }
    }

    private bool IsPublic(Quote quote, HashSet<string> hiddenPeople)
    {
        var isSourceHidden = withheld.HasArticle(quote.Source.Value);
        if (isSourceHidden) Report("quotes", quote.Source);
        var isSpeakerHidden = IsHidden(quote.Speaker, hiddenPeople, "quotes");
        return !IsHidden(quote.Via, hiddenPeople, "quotes") && !isSpeakerHidden && !isSourceHidden;
    }

    private bool IsHidden(Located<string>? person, HashSet<string> hiddenPeople, string file)
    {
        if (person is null || !hiddenPeople.Contains(person.Value)) return false;
        Report(file, person);
        return true;
    }

    private void Report(string file, Located<string> use, string? fix = null)
    {
        // The mistake is reported where it was made; what follows from it goes with it.
        if (withheld.IsHeldByMistake(use.Value) || _peopleHeldByMistake.Contains(use.Value)) return;
        diagnostics.Add(
            Rules.WithheldUsed,
            new Place(KitData.FileOf(file), use.Span),
            "this rests on something that is not public yet",
            fix ?? "hold it back as well with 'embargo' or 'draft', or name a public source");
    }
}
