using System.Collections.Immutable;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading.Data;

/// <summary>Reads <c>data/people.yml</c>.</summary>
internal static class ReadPeople
{
    public static ImmutableArray<Person> Read(DataFile file, LocalizedReader texts) => file.Read(keys =>
    {
        var id = file.Id(keys);
        var release = file.Release(keys, id);
        var name = keys.Text("name");
        var spellings = keys.Texts("spellings");
        var shortForms = keys.Texts("short");
        var roles = ReadRoles(keys, texts);
        if (id is null || roles.IsEmpty) return null;
        return new Person { Id = id, Release = release, Name = name?.Value, Spellings = ValuesOf(spellings), Short = ValuesOf(shortForms), Roles = roles };
    });

    private static ImmutableArray<PersonRole> ReadRoles(MappingReader person, LocalizedReader texts)
    {
        var roles = ImmutableArray.CreateBuilder<PersonRole>();
        foreach (var keys in person.RequiredMappings("roles", "name at least the role in which a source mentions this person"))
        {
            var role = texts.Required(keys, "role");
            var organisation = texts.Optional(keys, "organisation");
            var held = keys.Text("held") is { Value: FactNames.Unknown } ? null : keys.Value("held", PartialDate.Parse, $"{PartialDate.Expected} or 'unknown'");
            var source = keys.RequiredText("source");
            keys.RejectUnknownKeys();
            if (role is not null && source is not null) roles.Add(new PersonRole(role, organisation, held?.Value, source));
        }

        return roles.ToImmutable();
    }

    private static ImmutableArray<string> ValuesOf(ImmutableArray<Located<string>> texts) => [.. texts.Select(static text => text.Value)];
}
