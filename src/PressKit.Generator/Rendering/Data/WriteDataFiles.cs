using PressKit.Generator.Planning;
using PressKit.Generator.Publishing;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Rendering.Data;

/// <summary>Writes the kit's data as JSON, and beside each file its JSON Schema, which is one of <c>Schemas/</c>.</summary>
public static class WriteDataFiles
{
    /// <returns>The facts as they are staged, for the archive.</returns>
    public static byte[] Write(SitePlan plan, UiStrings strings, SiteWriter site)
    {
        var entries = new DataEntries(plan, strings);
        var facts = Stage(DataAddress.Facts, entries.Facts());
        Stage(DataAddress.Quotes, entries.Quotes());
        Stage(DataAddress.Timeline, entries.Timeline());
        return facts;

        byte[] Stage(string name, byte[] file)
        {
            site.Stage(DataAddress.Of(name, strings.Language), file);
            var schema = DataAddress.SchemaOf(name);
            site.Stage(DataAddress.Of(schema, strings.Language), ReadSchema(schema));
            return file;
        }
    }

    private static byte[] ReadSchema(string name)
    {
        using var stream = typeof(WriteDataFiles).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException("a schema was not built in", name);
        var schema = new byte[stream.Length];
        stream.ReadExactly(schema);
        return schema;
    }
}
