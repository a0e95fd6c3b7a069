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

    protected override object? Invoke(object? value, ScriptArguments arguments, CallSite call)
    {
        if (value is not IReadOnlyDictionary<string, object?>) throw call.Error($"{Usage} is expected");
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            Write(json, value, 0, call);
        }

        return new HtmlText(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }

    private static void Write(Utf8JsonWriter json, object? value, int depth, CallSite call)
    {
        if (depth > Deepest) throw call.Error($"`jsonld` writes at most {Deepest} levels, and this object is deeper or holds itself");
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
                    Write(json, member, depth + 1, call);
                }

                json.WriteEndObject();
                break;
            case IEnumerable items:
                json.WriteStartArray();
                foreach (var item in items) Write(json, item, depth + 1, call);
                json.WriteEndArray();
                break;
            case double number when double.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            case IConvertible number and not DateTime:
                json.WriteNumberValue(DecimalOf(number, call));
                break;
            default:
                throw call.Error($"`jsonld` cannot write a {value.GetType().Name}");
        }
    }
}
