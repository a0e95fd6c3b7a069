using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Checks.Translations;

/// <summary>Aligned blocks link to the same places; a link may move to a neighbouring block.</summary>
internal sealed class CompareLinks(DiagnosticBag diagnostics)
{
    public void Run(ImmutableArray<AlignedBlocks> pairs)
    {
        for (var index = 0; index < pairs.Length; index++)
        {
            var pair = pairs[index];
            if (pair.Source.IsEmpty || pair.Translation.IsEmpty) continue;
            var near = pairs.AsSpan()[Math.Max(0, index - 1)..Math.Min(pairs.Length, index + 2)].ToArray();
            var (source, translation) = (pair.Source[0].Block, pair.Translation[0].Block);
            foreach (var link in Missing(pair.Source, near.SelectMany(static other => other.Translation)))
            {
                Add(translation.Place, $"the source links to '{link}' here and this does not: {Excerpt.Where(source)} '{Excerpt.Of(source.Text)}'");
            }

            foreach (var link in Missing(pair.Translation, near.SelectMany(static other => other.Source)))
            {
                Add(translation.Place, $"this links to '{link}' and the source does not: {Excerpt.Where(source)} '{Excerpt.Of(source.Text)}'");
            }
        }

        void Add(Place place, string message) => diagnostics.Add(Rules.LinksDiffer, place, message, "give the links of the source");
    }

    private static IEnumerable<string> Missing(IEnumerable<BlockReading> linking, IEnumerable<BlockReading> others) =>
        linking.SelectMany(static block => block.Block.Links).Except(others.SelectMany(static block => block.Block.Links), StringComparer.Ordinal);
}
