using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Checks.Translations;

/// <summary>Aligned blocks name the same registered people, by any spelling; a name may move to a neighbouring block.</summary>
internal sealed class ComparePeople(KitData data, DiagnosticBag diagnostics)
{
    public void Run(ImmutableArray<AlignedBlocks> pairs)
    {
        for (var index = 0; index < pairs.Length; index++)
        {
            var pair = pairs[index];
            if (pair.Source.IsEmpty || pair.Translation.IsEmpty) continue;
            var near = pairs.Skip(index - 1).Take(index == 0 ? 2 : 3).ToArray();
            foreach (var (block, name) in Missing(pair.Source, near.SelectMany(static other => other.Translation)))
            {
                Add(pair.Translation[0].Block.Place, $"the source names {name} here and this does not: {Excerpt.Where(block.Block)} '{Excerpt.Of(block.Block.Text)}'");
            }

            foreach (var (block, name) in Missing(pair.Translation, near.SelectMany(static other => other.Source)))
            {
                var source = pair.Source[0].Block;
                Add(block.Block.Place, $"this names {name} and the source does not: {Excerpt.Where(source)} '{Excerpt.Of(source.Text)}'");
            }
        }

        void Add(Place place, string message) => diagnostics.Add(Rules.NameDiffers, place, message, "name the same people");
    }

    private IEnumerable<(BlockReading Block, string Name)> Missing(ImmutableArray<BlockReading> naming, IEnumerable<BlockReading> others)
    {
        var named = others.SelectMany(static block => block.People).ToHashSet(StringComparer.Ordinal);
        foreach (var block in naming)
        {
            foreach (var person in block.People)
            {
                if (!named.Contains(person)) yield return (block, data.FindPerson(person)?.Name ?? person);
            }
        }
    }
}
