using System.Collections;

namespace PressKit.Templating.Runtime;

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
