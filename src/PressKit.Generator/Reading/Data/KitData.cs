using System.Collections.Immutable;

namespace PressKit.Generator.Reading.Data;

/// <summary>What the kit knows beside its texts: one record for each thing, whichever pages show it.</summary>
public sealed record KitData
{
    public const string Folder = "content/data";

    /// <summary>The path of one of the files, named without its ending.</summary>
    public static string FileOf(string name) => $"{Folder}/{name}.yml";

    public static KitData Empty { get; } = new();

    public ImmutableArray<Fact> Facts { get; init; } = [];

    public ImmutableArray<Quote> Quotes { get; init; } = [];

    public ImmutableArray<Person> People { get; init; } = [];

    public ImmutableArray<TimelineEntry> Timeline { get; init; } = [];

    public ImmutableArray<Term> Terms { get; init; } = [];

    public ImmutableArray<Correction> Corrections { get; init; } = [];

    public ImmutableArray<Boilerplate> Boilerplates { get; init; } = [];

    /// <summary>The entries of all files that say when they may be public.</summary>
    public ImmutableArray<HeldEntry> Held { get; init; } = [];

    public Fact? FindFact(string id) => Facts.FirstOrDefault(fact => fact.Id.Value == id);

    public Quote? FindQuote(string id) => Quotes.FirstOrDefault(quote => quote.Id.Value == id);

    public Person? FindPerson(string? id) => People.FirstOrDefault(person => person.Id.Value == id);
}
