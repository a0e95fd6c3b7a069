namespace PressKit.Templating.Functions;

/// <summary>The builtin object <c>array</c>. The functions leave their input as it is and return copies.</summary>
internal static class ArrayFunctions
{
    public static ScriptObject Create() => new FunctionTable("array")
    {
        { "add", "list value", call => new ScriptArray(call.List(0) ?? []) { call[1] } },
        { "add_range", "list1 list2", Concat },
        { "any", "list function args*", call => Boxed.Bool(call.List(0) is { } list && Walk(list).Any(Test(call))) },
        { "compact", "list", call => Copy(call, list => list.Where(static item => item is not null)) },
        { "concat", "list1 list2", Concat },
        { "contains", "list item", call => Boxed.Bool(call.List(0)?.Any(item => Operators.AreEqual(call.Context, call.Span, item, call[1])) is true) },
        { "cycle", "list group?", Cycle },
        { "each", "list function args*", call => Copy(call, list => Walk(list).Select(call.Function(1))) },
        { "filter", "list function args*", call => Copy(call, list => Walk(list).Where(Test(call))) },
        { "first", "list", call => call.List(0) is { Count: > 0 } list ? list[0] : null },
        { "insert_at", "list index value", InsertAt },
        { "join", "list delimiter function?", Join },
        { "last", "list", call => call.List(0) is { Count: > 0 } list ? list[^1] : null },
        { "limit", "list count", call => Copy(call, list => list.Take(call.Int(1))) },
        { "map", "list member", Map },
        { "offset", "list index", call => Copy(call, list => list.Skip(call.Int(1))) },
        { "remove_at", "list index", RemoveAt },
        { "reverse", "list", call => Copy(call, Enumerable.Reverse) },
        { "size", "list", call => Boxed.Int(call[0] is string text ? text.Length : call.List(0)?.Count ?? 0) },
        { "sort", "list member?", Sort },
        { "uniq", "list", call => Copy(call, Enumerable.Distinct) },
    }.Build();

    private static ScriptArray? Copy(BuiltinCall call, Func<IReadOnlyList<object?>, IEnumerable<object?>> choose) =>
        call.List(0) is { } list ? new ScriptArray(choose(list)) : null;

    private static Func<object?, bool> Test(BuiltinCall call)
    {
        var function = call.Function(1);
        return item => Truth.Of(function(item));
    }

    /// <summary>The items that are there at the start: a function called with one may add others.</summary>
    private static IEnumerable<object?> Walk(IReadOnlyList<object?> list)
    {
        var count = list.Count;
        for (var i = 0; i < count; i++) yield return list[i];
    }

    private static ScriptArray? Concat(BuiltinCall call) =>
        call[0] is null && call[1] is null ? null : [.. call.List(0) ?? [], .. call.List(1) ?? []];

    private static ScriptArray InsertAt(BuiltinCall call)
    {
        var result = new ScriptArray(call.List(0) ?? []);
        var index = call.Int(1);
        if (index < 0) throw call.Error("the index is negative");
        call.CountSteps(Math.Max(0, index - result.Count));
        call.CheckLength(index);
        while (result.Count < index) result.Add(null);
        result.Insert(index, call[2]);
        return result;
    }

    private static ScriptArray RemoveAt(BuiltinCall call)
    {
        var result = new ScriptArray(call.List(0) ?? []);
        var index = call.Int(1);
        index = index < 0 ? index + result.Count : index;
        if (index >= 0 && index < result.Count) result.RemoveAt(index);
        return result;
    }

    private static object? Cycle(BuiltinCall call)
    {
        if (call.List(0) is not { Count: > 0 } list) return null;
        var group = call.TextOrNull(1) ?? call.Text(0);
        var turns = call.Context.Cycles ??= new Dictionary<string, int>(StringComparer.Ordinal);
        var turn = turns.GetValueOrDefault(group) % list.Count;
        turns[group] = turn + 1;
        return list[turn];
    }

    private static ScriptArray? Map(BuiltinCall call)
    {
        if (call.List(0) is not { } list || call.TextOrNull(1) is not { } member) return null;
        var result = new ScriptArray { Capacity = list.Count };
        foreach (var item in list)
        {
            if (Members.IsObject(item) && Members.TryGet(item, member, out var value)) result.Add(value);
        }

        return result;
    }

    /// <summary>Stable, by the items or by a member of them; null first, strings by the current culture.</summary>
    private static ScriptArray? Sort(BuiltinCall call)
    {
        if (call.List(0) is not { } list) return null;
        var member = call.TextOrNull(1);
        object? sample = null;
        foreach (var item in list)
        {
            var key = KeyOf(item);
            if (key is not (null or IComparable)) throw call.Error($"cannot sort {TypeNames.Of(key)}");
            if (key is not null && sample is not null && key.GetType() != sample.GetType())
                throw call.Error($"cannot sort values of different types, {ObjectFunctions.Kind(sample)} and {ObjectFunctions.Kind(key)}");

            sample = key ?? sample;
        }

        var byCulture = StringComparer.Create(call.Context.CurrentCulture, ignoreCase: false);
        return new ScriptArray(list.OrderBy(KeyOf, sample is string ? Comparer<object?>.Create(byCulture.Compare) : Comparer<object?>.Default));

        object? KeyOf(object? item) => member is null ? item : Members.TryGet(item, member, out var value) ? value : null;
    }

    private static string Join(BuiltinCall call)
    {
        var function = call[2] is null ? null : call.Function(2);
        var builder = new StringBuilder();
        var separator = "";
        foreach (var item in Walk(call.List(0) ?? []))
        {
            builder.Append(separator).Append(call.Context.ObjectToString(function is null ? item : function(item)));
            separator = call.Text(1);
            call.CheckLength(builder.Length);
        }

        return builder.ToString();
    }
}
