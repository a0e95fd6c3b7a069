using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Checks;

/// <summary>Finds the registered people that a text names, by any spelling; a role without a name is never named.</summary>
public static class NamedPeople
{
    public static IEnumerable<Person> In(string text, KitData data) =>
        data.People.Where(person => FormsOf(person).Any(form => TextSearch.IndexOfWords(text, form, 0, StringComparison.Ordinal) >= 0));

    private static IEnumerable<string> FormsOf(Person person) =>
        person.Name is null ? [] : [person.Name, .. person.Spellings, .. person.Short];
}
