using System.Collections;

namespace PressKit.Templating.Runtime;

/// <summary>Gives every iterable value one shape: a list with a count.</summary>
internal static class Sequences
{
    /// <summary>Arrays, ranges and other enumerables; null for anything else, strings and objects too. Lists are not copied.</summary>
    public static IReadOnlyList<object?>? ListOf(object? value) => value switch
    {
        ScriptArray array => array,
        null or string => null,
        IReadOnlyList<object?> items => items,
        IEnumerable items when !Members.IsObject(value) => new ScriptArray(items.Cast<object?>()),
        _ => null,
    };

    /// <summary>What a loop walks over: also the characters of a string and the <c>key</c>/<c>value</c> pairs of an object.</summary>
    public static IReadOnlyList<object?>? ItemsOf(object? value) => ListOf(value) ?? value switch
    {
        string text => new ScriptArray(text.Select(static c => c.ToString())),
        IEnumerable<KeyValuePair<string, object?>> members =>
            new ScriptArray(members.Select(static member => new ScriptObject { ["key"] = member.Key, ["value"] = member.Value })),
        _ => null,
    };
}
