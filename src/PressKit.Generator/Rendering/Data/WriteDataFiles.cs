using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using PressKit.Generator.Planning;
using PressKit.Generator.Publishing;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Rendering.Data;

/// <summary>Writes the kit's data as JSON, and beside each file the JSON Schema made of the same type.</summary>
public static class WriteDataFiles
{
    private static readonly JsonSerializerOptions Options = new(DataFileContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly DataFileContext Context = new(Options);

    /// <returns>The facts as they are staged, for the archive.</returns>
    public static byte[] Write(SitePlan plan, UiStrings strings, SiteWriter site)
    {
        var entries = new BuildDataFiles(plan, strings);
        var facts = Stage(DataAddress.Facts, entries.Facts(), Context.FactsFile);
        Stage(DataAddress.Quotes, entries.Quotes(), Context.QuotesFile);
        Stage(DataAddress.Timeline, entries.Timeline(), Context.TimelineFile);
        return facts;

        byte[] Stage<T>(string name, T file, JsonTypeInfo<T> type)
        {
            byte[] bytes = [.. JsonSerializer.SerializeToUtf8Bytes(file, type), (byte)'\n'];
            site.Stage(DataAddress.Of(name, strings.Language), bytes);
            site.Stage(DataAddress.Of(DataAddress.SchemaOf(name), strings.Language), Encoding.UTF8.GetBytes(SchemaOf(type) + "\n"));
            return bytes;
        }
    }

    private static string SchemaOf(JsonTypeInfo type)
    {
        var schema = type.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe }).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema.ToJsonString(Options);
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is not JsonObject described) return schema;
        foreach (var attribute in context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(inherit: false) ?? [])
        {
            if (attribute is DescriptionAttribute description) described.Insert(0, "description", description.Description);
            else if (attribute is AllowedValuesAttribute allowed) described["enum"] = new JsonArray([.. allowed.Values.Select(static value => JsonValue.Create((string?)value))]);
        }

        return schema;
    }
}
