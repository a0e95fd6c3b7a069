using System.Collections.Immutable;
using PressKit.Generator.Checks.Values;
using PressKit.Generator.Markdown;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Checks.Translations;

/// <summary>A block with what a translation of it must keep: its values and the people it names.</summary>
/// <param name="Words">The words that both texts use as they are.</param>
/// <param name="People">Names in <c>people.yml</c> of those mentioned, by any spelling.</param>
public sealed record BlockReading(TextBlock Block, ImmutableArray<TextValue> Values, ImmutableArray<string> Words, ImmutableArray<string> People)
{
    public static ImmutableArray<BlockReading> ReadAll(ParsedBody body, Language language, KitData data, SharedWords words) =>
        [.. body.Blocks.Select(block => new BlockReading(block, ReadValues.Read(block.Text, language.Code), [.. words.In(block.Text)], PeopleIn(block.Text, data)))];

    private static ImmutableArray<string> PeopleIn(string text, KitData data) =>
        [.. NamedPeople.In(text, data).Select(static person => person.Id.Value)];
}
