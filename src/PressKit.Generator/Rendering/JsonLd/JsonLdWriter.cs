using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PressKit.Generator.Rendering.JsonLd;

/// <summary>
/// Writes the JSON-LD of a page as one graph in the vocabulary of schema.org, safe inside a script element: <c>&lt;</c>, <c>&gt;</c>,
/// <c>&amp;</c> and U+2028 are escaped. What has no value is left out.
/// </summary>
internal sealed class JsonLdWriter(Utf8JsonWriter json)
{
    public static HtmlText Write(Action<JsonLdWriter> writeNodes)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            new JsonLdWriter(json).List("@graph", writeNodes);
            json.WriteEndObject();
        }

        return new HtmlText(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    /// <summary>A node of the list that is being written.</summary>
    public void Node(string type, Action<JsonLdWriter> writeMembers)
    {
        json.WriteStartObject();
        WriteNode(type, writeMembers);
    }

    /// <summary>A node as the value of a property.</summary>
    public void Node(string property, string type, Action<JsonLdWriter> writeMembers)
    {
        json.WriteStartObject(property);
        WriteNode(type, writeMembers);
    }

    public void List(string property, Action<JsonLdWriter> writeNodes)
    {
        json.WriteStartArray(property);
        writeNodes(this);
        json.WriteEndArray();
    }

    public void Text(string property, string? text)
    {
        if (text is not null) json.WriteString(property, text);
    }

    public void Texts(string property, IReadOnlyCollection<string> texts)
    {
        if (texts.Count == 0) return;
        json.WriteStartArray(property);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public void Number(string property, int number) => json.WriteNumber(property, number);

    /// <summary>An organisation or person of whom only the name is said.</summary>
    public void Named(string property, string type, string name) => Node(property, type, node => node.Text("name", name));

    private void WriteNode(string type, Action<JsonLdWriter> writeMembers)
    {
        json.WriteString("@type", type);
        writeMembers(this);
        json.WriteEndObject();
    }
}
