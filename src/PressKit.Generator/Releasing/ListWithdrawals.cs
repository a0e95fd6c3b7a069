using System.Collections.Immutable;
using PressKit.Generator.Pairing;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Releasing;

/// <summary>Adds each withdrawn text to the kit's corrections, unless <c>corrections.yml</c> records its withdrawal itself.</summary>
internal static class ListWithdrawals
{
    /// <summary>The corrections, newest first, those without a date last.</summary>
    public static ImmutableArray<Correction> AddTo(ImmutableArray<Correction> corrections, ImmutableArray<Edition> editions, SiteConfig config)
    {
        var recorded = corrections
            .Where(static correction => correction.Kind == CorrectionKind.Withdrawal)
            .SelectMany(static correction => correction.Documents)
            .Select(static document => document.Value)
            .ToHashSet(StringComparer.Ordinal);
        var withdrawals = editions
            .Where(edition => edition.Existing.First().FrontMatter.Withdrawn is not null && !recorded.Contains(edition.Key))
            .Select(edition => EntryOf(edition, config));
        return [.. corrections.Concat(withdrawals).OrderByDescending(static correction => correction.Date?.ToString(), StringComparer.Ordinal)];
    }

    private static Correction EntryOf(Edition edition, SiteConfig config)
    {
        var withdrawing = edition.Existing.First(static document => document.FrontMatter.Withdrawal is not null);
        var updated = edition.Existing.Select(static document => document.FrontMatter.Updated).FirstOrDefault(static date => date is not null);
        return new Correction
        {
            Kind = CorrectionKind.Withdrawal,
            Fault = null,
            Date = updated is null ? null : new PartialDate(updated.Day.Year, updated.Day.Month, updated.Day.Day),
            Was = InEveryLanguage(static document => document.FrontMatter.Title.Value),
            Is = InEveryLanguage(static document => document.FrontMatter.Withdrawn ?? ""),
            Documents = [new Located<string>(edition.Key, withdrawing.FrontMatter.Withdrawal!.Span)],
        };

        // Where an edition is missing, the other's words stand for it, as they do on the page that readers are led to.
        LocalizedText InEveryLanguage(Func<Document, string> read) =>
            new([.. config.Languages.Select(language => read(edition[language] ?? edition.Existing.First()))]);
    }
}
