namespace PressKit.Templating.Runtime;

/// <summary>Reads and writes members of the values a template may hold.</summary>
internal static class Members
{
    public static bool IsObject(object? value) =>
        value is ScriptObject or IDictionary<string, object?> or IReadOnlyDictionary<string, object?>;

    public static bool TryGet(object? target, string name, out object? value)
    {
        switch (target)
        {
            case ScriptObject script:
                return script.TryGetValue(name, out value) || (name == "empty?" && Found(Boxed.Bool(script.Count == 0), out value));
            case IReadOnlyDictionary<string, object?> map:
                return map.TryGetValue(name, out value) || (name == "empty?" && Found(Boxed.Bool(map.Count == 0), out value));
            case IDictionary<string, object?> map:
                return map.TryGetValue(name, out value) || (name == "empty?" && Found(Boxed.Bool(map.Count == 0), out value));
            case string text:
                value = name switch
                {
                    "size" => Boxed.Int(text.Length),
                    "empty?" => Boxed.Bool(text.Length == 0),
                    _ => null,
                };
                return value is not null;
            case DateTime date:
                return DateMembers.TryGet(date, name, out value);
            case TimeSpan time:
                return DateMembers.TryGet(time, name, out value);
        }

        if (target is ScriptArray { Properties: { } properties } && properties.TryGetValue(name, out value)) return true;
        value = Sequences.TryGetList(target, out var list)
            ? name switch
            {
                "size" => Boxed.Int(list.Count),
                "empty?" => Boxed.Bool(list.Count == 0),
                _ => null,
            }
            : null;
        return value is not null;
    }

    public static void Set(TemplateContext context, SourceSpan span, object? target, string name, object? value)
    {
        switch (target)
        {
            case null:
                throw context.Error(span, $"cannot set `{name}`: the value before it is null");
            case ScriptObject script when !script.CanWrite(name):
                throw context.Error(span, $"cannot set `{name}`: it is read-only");
            case ScriptObject { IsShared: true } shared:
                context.Scopes.OwnBuiltin(shared)[name] = value;
                break;
            case ScriptArray array:
                (array.Properties ??= [])[name] = value;
                break;
            case IDictionary<string, object?> { IsReadOnly: false } map:
                map[name] = value;
                break;
            default:
                throw context.Error(span, $"cannot set `{name}` on {TypeNames.Of(target)}");
        }
    }

    /// <summary>The names an object offers, for suggestions; empty for anything else.</summary>
    public static IEnumerable<string> Names(object? target) => target switch
    {
        IReadOnlyDictionary<string, object?> map => map.Keys,
        IDictionary<string, object?> map => map.Keys,
        _ => [],
    };

    private static bool Found(object found, out object? value)
    {
        value = found;
        return true;
    }
}
