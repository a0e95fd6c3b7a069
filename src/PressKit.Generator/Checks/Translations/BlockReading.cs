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

    private static ImmutableArray<string> PeopleIn(string text, KitData data)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var person in data.People)
        {
            if (FormsOf(person).Any(form => TextSearch.IndexOfWords(text, form, 0, StringComparison.Ordinal) >= 0)) found.Add(person.Id.Value);
        }

        return found.ToImmutable();
    }

    private static IEnumerable<string> FormsOf(Person person) =>
        person.Name is null ? [] : [person.Name, .. person.Spellings, .. person.Short];
}
