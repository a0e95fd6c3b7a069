using PressKit.Generator.Pairing;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Releasing;

/// <summary>The moment of a build, and what it lets through. It only tells what lies ahead of it, and so knows when that changes.</summary>
internal sealed class ReleaseMoment(DateTimeOffset now, bool withDrafts, bool withEmbargoed)
{
    public bool WithDrafts { get; } = withDrafts;

    /// <summary>The moments at which everything that was asked until now has the same answer.</summary>
    public ReleaseMoments Alike { get; private set; } = new(DateTimeOffset.MinValue, DateTimeOffset.MaxValue);

    /// <summary>True for a moment that is still to come; false for none.</summary>
    public bool IsAhead(DateTimeOffset? moment)
    {
        if (moment is not { } instant) return false;
        var isAhead = instant > now;
        if (isAhead && instant < Alike.Until) Alike = Alike with { Until = instant };
        if (!isAhead && instant > Alike.From) Alike = Alike with { From = instant };
        return isAhead;
    }

    /// <summary>True for a moment that has come; false for none.</summary>
    public bool HasCome(DateTimeOffset? moment) => moment is not null && !IsAhead(moment);

    public bool Holds(ReleaseTerms terms) => (IsAhead(terms.Embargo) && !withEmbargoed) || HasCome(terms.Expires) || (!WithDrafts && (terms.IsDraft || terms.IsUnclear));

    public bool Holds(Document document, Edition edition, Kit kit)
    {
        // One language's embargo holds both: a translation is the same news. Nobody can tell what a mistyped one meant.
        if (EmbargoOf(edition) is not null || HasExpired(edition)) return true;
        if (WithDrafts) return false;
        if (IsUnclear(edition, kit)) return true;
        return document.FrontMatter.Release.IsDraft || IsTranslationOfDraft(document, edition, kit);
    }

    /// <summary>The moment until which an edition is held in all its languages; null when no embargo holds it now.</summary>
    public DateTimeOffset? EmbargoOf(Edition edition)
    {
        var embargo = edition.Existing.Max(static document => document.FrontMatter.Release.Embargo);
        return IsAhead(embargo) && !withEmbargoed ? embargo : null;
    }

    /// <summary>One language's end ends both, as its embargo holds both.</summary>
    public bool HasExpired(Edition edition) => edition.Existing.Any(document => HasCome(document.FrontMatter.Release.Expires));

    /// <summary>True when nobody can read when one of its documents may be public.</summary>
    public static bool IsUnclear(Edition edition, Kit kit) =>
        edition.Existing.Any(static document => document.FrontMatter.Release.IsUnclear)
        || (!kit.Sealed.IsEmpty && kit.Config.Languages.Any(language => kit.Sealed.Contains($"content/{language.Code}/{edition.Key}.md")));

    // A translation inherits from its original, which is not finished.
    private static bool IsTranslationOfDraft(Document document, Edition edition, Kit kit) =>
        document.FrontMatter.TranslationOf is { } of
        && kit.Config.FindLanguage(of.Value) is { } language
        && edition[language] is { FrontMatter.Release.IsDraft: true };
}
