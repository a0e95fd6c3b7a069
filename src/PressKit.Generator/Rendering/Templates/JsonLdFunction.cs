using System.Collections;
using System.Text;
using System.Text.Json;
using PressKit.Generator.Reading;
using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary>
/// <c>jsonld object</c>: the object as JSON for a <c>script</c> element. The writer escapes <c>&lt;</c>, <c>&gt;</c> and
/// <c>&amp;</c>, so no text can end the element. Members that are null are left out.
/// </summary>
internal sealed class JsonLdFunction : PageFunction
{
    private const int Deepest = 32;

    protected override string Usage => "an object, as in jsonld {\"@type\": \"NewsArticle\"},";

    protected override object? Invoke(object? value, ScriptArguments arguments, Func<string, Exception> error)
    {
        if (value is not IReadOnlyDictionary<string, object?>) throw error($"{Usage} is expected");
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            Write(json, value, 0, error);
        }

        return new HtmlText(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }

    private static void Write(Utf8JsonWriter json, object? value, int depth, Func<string, Exception> error)
    {
        if (depth > Deepest) throw error($"`jsonld` writes at most {Deepest} levels, and this object is deeper or holds itself");
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case HtmlText html:
                json.WriteStringValue(html.Value);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case ContentDate date:
                json.WriteStringValue(date.ToIso());
                break;
            case IReadOnlyDictionary<string, object?> members:
                json.WriteStartObject();
                foreach (var (name, member) in members.Where(static member => member.Value is not null))
                {
                    json.WritePropertyName(name);
                    Write(json, member, depth + 1, error);
                }

                json.WriteEndObject();
                break;
            case IEnumerable items:
                json.WriteStartArray();
                foreach (var item in items) Write(json, item, depth + 1, error);
                json.WriteEndArray();
                break;
            case double number when double.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            case IConvertible number and not DateTime:
                json.WriteNumberValue(DecimalOf(number, error));
                break;
            default:
                throw error($"`jsonld` cannot write a {value.GetType().Name}");
        }
    }
}
