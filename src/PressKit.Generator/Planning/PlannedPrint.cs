using System.Collections.Immutable;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Planning;

/// <summary>A document to be printed as PDF, with its final address, before anything of it is rendered.</summary>
/// <param name="Address">From the site's root.</param>
/// <param name="FileName">Its name where the documents of all languages lie in one folder.</param>
/// <param name="Title">What it calls itself: kit and language.</param>
/// <param name="Pages">What it shows, in this order.</param>
public sealed record PlannedPrint(PrintKind Kind, Language Language, string Address, string FileName, string Title, ImmutableArray<PlannedPage> Pages);

/// <summary>What is printed of each language.</summary>
public enum PrintKind
{
    Kit,
    FactSheet,
}
