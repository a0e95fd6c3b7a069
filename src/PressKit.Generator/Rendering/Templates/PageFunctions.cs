using System.Collections;
using System.Diagnostics.CodeAnalysis;
using PressKit.Templating;
using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary>
/// PressKit's own functions by name. All pages share them; <c>date</c> alone has members that a template may set, and is a page's own.
/// </summary>
internal sealed class PageFunctions : IReadOnlyDictionary<string, object?>
{
    private const string Date = "date";

    private static readonly DateFunction DateFunction = new();

    private static readonly Dictionary<string, object> Shared = new(StringComparer.Ordinal)
    {
        ["t"] = new TextFunction(),
        ["url"] = new UrlFunction(),
        ["number"] = new NumberFunction(),
        ["file_size"] = new FileSizeFunction(),
        ["markdown"] = new MarkdownFunction(),
        ["where"] = new WhereFunction(),
        ["group_by"] = new GroupByFunction(),
        ["break_lines"] = new BreakLinesFunction(),
        ["jsonld"] = new JsonLdFunction(),
        ["raw"] = new RawFunction(),
    };

    private CallableObject? _date;

    public int Count => Shared.Count + 1;

    public IEnumerable<string> Keys => Shared.Keys.Append(Date);

    public IEnumerable<object?> Values => Keys.Select(name => this[name]);

    public object? this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => key == Date || Shared.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        if (key == Date) value = _date ??= new CallableObject(DateFunction, TemplateContext.MembersOf(Date));
        else if (Shared.TryGetValue(key, out var shared)) value = shared;
        else value = null;
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => Keys.Select(name => KeyValuePair.Create(name, this[name])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
