namespace PressKit.Templating.Functions;

/// <summary><c>array.sort</c>: stable, by the items or by a member of them; null first, strings by the current culture.</summary>
internal static class ArraySorting
{
    public static ScriptArray? Sort(in BuiltinCall call)
    {
        if (call.List(0) is not { } list) return null;
        var keys = new object?[list.Count];
        var items = new (object? Item, int Place)[list.Count];
        for (var i = 0; i < list.Count; i++)
        {
            keys[i] = call.TextOrNull(1) is { } member ? (Members.TryGet(list[i], member, out var value) ? value : null) : list[i];
            items[i] = (list[i], i);
            Check(call, keys, i);
        }

        var compareInfo = call.Context.CurrentCulture.CompareInfo;
        Array.Sort(items, (a, b) =>
        {
            var (first, second) = (keys[a.Place], keys[b.Place]);
            var order = first is string x && second is string y
                ? compareInfo.Compare(x, y)
                : Comparer<object?>.Default.Compare(first, second);
            return order != 0 ? order : a.Place.CompareTo(b.Place);
        });
        return new ScriptArray(Array.ConvertAll(items, entry => entry.Item));
    }

    private static void Check(in BuiltinCall call, object?[] keys, int index)
    {
        var key = keys[index];
        if (key is not (null or IComparable)) throw call.Error($"cannot sort {TypeNames.Of(key)}");
        for (var i = index - 1; i >= 0 && key is not null; i--)
        {
            if (keys[i] is { } other)
            {
                if (other.GetType() != key.GetType())
                    throw call.Error($"cannot sort values of different types, {ObjectFunctions.Kind(other)} and {ObjectFunctions.Kind(key)}");

                break;
            }
        }
    }
}
