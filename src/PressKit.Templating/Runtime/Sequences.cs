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

/// <summary>The whole numbers of <c>from..to</c>, in either direction, computed as they are asked for.</summary>
internal sealed class ScriptRange(long first, int count, int step) : IReadOnlyList<object?>
{
    public int Count => count;
    public object? this[int index] => Boxed.Long(first + ((long)index * step));

    /// <summary>Null when the range holds more items than an <c>int</c> counts.</summary>
    public static ScriptRange? Create(long from, long to, bool includesEnd)
    {
        var step = from <= to ? 1 : -1;
        var length = Int128.Abs((Int128)to - from) + (includesEnd ? 1 : 0);
        return length > int.MaxValue ? null : new ScriptRange(from, (int)length, step);
    }

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
