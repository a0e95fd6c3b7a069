using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Planning;

/// <summary>A fact named in a text: <c>signatories@2025-10-26</c>, pinned to its moment, or a bare name where there is but one.</summary>
/// <param name="Number">The moment's place among those of the same fact and pin, from 1.</param>
public sealed record FactReference(Fact Fact, Moment Moment, int Number)
{
    /// <summary>The fragment under which the fact sheet shows the moment.</summary>
    public string Anchor => Number == 1 ? $"{Fact.Id.Value}@{Moment.Pin}" : $"{Fact.Id.Value}@{Moment.Pin}~{Number}";

    /// <summary>Every moment of a fact with its anchor, in the order of the file.</summary>
    public static IEnumerable<FactReference> All(Fact fact)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var moment in fact.Moments)
        {
            var number = counts[moment.Pin] = counts.GetValueOrDefault(moment.Pin) + 1;
            yield return new FactReference(fact, moment, number);
        }
    }

    /// <summary>The fact that a name means, or null with a reason and a fix.</summary>
    public static FactReference? Find(string name, KitData data, out string problem, out string? fix)
    {
        var id = FactNames.IdIn(name);
        var pin = id.Length == name.Length ? null : name[(id.Length + 1)..];
        problem = "";
        fix = null;
        if (data.FindFact(id) is not { } fact)
        {
            problem = $"there is no fact '{id}'";
            fix = Suggestion.For(id, [.. data.Facts.Select(static known => known.Id.Value)]);
            return null;
        }

        var moments = All(fact).Where(reference => pin is null || reference.Moment.Pin == pin).ToArray();
        if (moments.Length == 1) return moments[0];

        var pins = fact.Moments.Select(static moment => moment.Pin).Distinct(StringComparer.Ordinal).ToArray();
        problem = (pin, moments.Length) switch
        {
            (null, _) => $"'{id}' has {fact.Moments.Length} values",
            (_, 0) => $"'{id}' has no value of '{pin}'",
            _ => $"'{id}' has {moments.Length} values of '{pin}' that contradict each other",
        };
        fix = moments.Length > 1 && pin is not null ? "write the value out with its source" : $"pin it to its moment: {string.Join(", ", pins.Select(known => $"{id}@{known}"))}";
        return null;
    }
}
