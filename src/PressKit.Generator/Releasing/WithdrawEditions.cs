using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Pairing;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Releasing;

/// <summary>One language's withdrawal holds all: each edition gets the reason in its own language.</summary>
internal static class WithdrawEditions
{
    public static ImmutableArray<Edition> Withdraw(ImmutableArray<Edition> editions, DiagnosticBag diagnostics) =>
        [.. editions.Select(edition => edition.Existing.Any(static document => document.FrontMatter.Withdrawal is not null) ? Withdraw(edition, diagnostics) : edition)];

    private static Edition Withdraw(Edition edition, DiagnosticBag diagnostics)
    {
        var withdrawing = edition.Existing.First(static document => document.FrontMatter.Withdrawal is not null);
        return edition with { Documents = [.. edition.Documents.Select(document => document is null ? null : Withdraw(document, edition, withdrawing, diagnostics))] };
    }

    private static Document Withdraw(Document document, Edition edition, Document withdrawing, DiagnosticBag diagnostics)
    {
        var reason = ReasonIn(document.Language, edition, document);
        if (reason is null)
        {
            // The filter that chose this document leaves it a withdrawal.
            var place = new Place(withdrawing.Path, withdrawing.FrontMatter.Withdrawal!.Span);
            diagnostics.Add(
                Rules.WithdrawalWithoutReason,
                place,
                $"this withdrawal gives no reason in {document.Language.Name} ({document.Language.Code})",
                "write it in every language: 'withdrawn: {" + string.Join(", ", edition.Existing.Select(static other => $"{other.Language.Code}: …")) + "}'");
        }

        return document with { FrontMatter = document.FrontMatter with { Withdrawn = reason ?? "" } };
    }

    private static string? ReasonIn(Language language, Edition edition, Document own) =>
        edition.Existing.Prepend(own)
            .Select(document => document.FrontMatter.Withdrawal?.Reasons.GetValueOrDefault(language.Code))
            .FirstOrDefault(static reason => reason is not null);
}
