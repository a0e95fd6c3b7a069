using System.Collections.Immutable;

namespace PressKit.Generator.Reading.Data;

/// <summary>Reads <c>data/boilerplates.yml</c>.</summary>
internal static class ReadBoilerplates
{
    public static ImmutableArray<Boilerplate> Read(DataFile file, LocalizedReader texts) => file.Read(keys =>
    {
        var words = keys.WholeNumber("words", most: 1000);
        if (!keys.Has("words")) keys.ReportMissing("words", "say how many words the text is meant to have");
        var text = texts.Required(keys, "text");
        return words is null || text is null ? null : new Boilerplate(words.Value, text, keys.MissingAt);
    });
}
