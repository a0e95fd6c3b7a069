using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Checks.Translations;

/// <summary>Aligned blocks state the same values, meant as exactly.</summary>
internal sealed class CompareValues(DiagnosticBag diagnostics)
{
    public void Run(ImmutableArray<AlignedBlocks> pairs)
    {
        var differences = MatchValues.Match(pairs);
        for (var index = 0; index < pairs.Length; index++)
        {
            // A block that is missing as a whole was reported as such.
            if (pairs[index].Source.IsEmpty || pairs[index].Translation.IsEmpty) continue;
            var (missing, added, requalified) = differences[index];
            for (var number = 0; number < Math.Max(missing.Length, added.Length); number++)
            {
                Report(At(missing, number), At(added, number), pairs[index]);
            }

            foreach (var (source, translation) in requalified) ReportQualifier(source, translation);
        }
    }

    private void Report(PlacedValue? missing, PlacedValue? added, AlignedBlocks pair)
    {
        if (added is null && missing is not null)
        {
            Add(pair.Translation[0].Block.Place, $"the source says '{missing.Words}' here and this does not: {Evidence(missing)}");
        }
        else if (added is not null)
        {
            var place = added.Block.Block.PlaceAt(added.Value.Start);
            var source = pair.Source[0].Block;
            Add(place, missing is null
                ? $"the source does not say '{added.Words}': {Excerpt.Where(source)} '{Excerpt.Of(source.Text)}'"
                : $"'{added.Words}' stands where the source says '{missing.Words}': {Evidence(missing)}");
        }

        void Add(Place place, string message) => diagnostics.Add(Rules.ValueDiffers, place, message, "give the values of the source");
    }

    private void ReportQualifier(PlacedValue source, PlacedValue translation) => diagnostics.Add(
        Rules.QualifierDiffers,
        translation.Block.Block.PlaceAt(translation.Value.Start),
        $"'{translation.Words}' is meant as '{NameOf(translation)}', in the source as '{NameOf(source)}': {Evidence(source)}",
        "say it as exactly as the source does");

    private static string NameOf(PlacedValue placed) => FactNames.Qualifiers.Of(placed.Value.Qualifier);

    private static string Evidence(PlacedValue placed) => $"{Excerpt.Where(placed.Block.Block)} '{Excerpt.AroundValue(placed)}'";

    private static PlacedValue? At(ImmutableArray<PlacedValue> values, int index) => index < values.Length ? values[index] : null;
}
