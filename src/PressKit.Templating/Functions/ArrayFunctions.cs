namespace PressKit.Templating.Functions;

/// <summary>The builtin object <c>array</c>. The functions leave their input as it is and return copies.</summary>
internal static class ArrayFunctions
{
    public static ScriptObject Create()
    {
        var table = new FunctionTable("array");
        AddBuilders(table);
        AddSelections(table);
        AddTransformations(table);
        return table.Members;
    }

    private static void AddBuilders(FunctionTable table)
    {
        table.Add("add", "list value", (in BuiltinCall call) => new ScriptArray(call.List(0) ?? []) { call[1] });
        table.Add("add_range", "list1 list2", (in BuiltinCall call) => Concat(call));
        table.Add("concat", "list1 list2", (in BuiltinCall call) => Concat(call));
        table.Add("insert_at", "list index value", (in BuiltinCall call) => InsertAt(call));
        table.Add("remove_at", "list index", (in BuiltinCall call) => RemoveAt(call));
    }

    private static void AddSelections(FunctionTable table)
    {
        table.Add("first", "list", (in BuiltinCall call) => call.List(0) is { Count: > 0 } list ? list[0] : null);
        table.Add("last", "list", (in BuiltinCall call) => call.List(0) is { Count: > 0 } list ? list[^1] : null);
        table.Add("size", "list", (in BuiltinCall call) => Boxed.Int(call[0] is string text ? text.Length : call.List(0)?.Count ?? 0));
        table.Add("contains", "list item", (in BuiltinCall call) => Boxed.Bool(Contains(call, call.List(0) ?? [], call[1])));
        table.Add("any", "list function args*", (in BuiltinCall call) => Boxed.Bool(Filter(call, stopAtFirst: true) is { Count: > 0 }));
        table.Add("filter", "list function args*", (in BuiltinCall call) => Filter(call, stopAtFirst: false));
        table.Add("compact", "list", (in BuiltinCall call) => Where(call.List(0), static item => item is not null));
        table.Add("limit", "list count", (in BuiltinCall call) => Range(call.List(0), 0, call.Int(1)));
        table.Add("offset", "list index", (in BuiltinCall call) => Range(call.List(0), call.Int(1), int.MaxValue));
        table.Add("uniq", "list", (in BuiltinCall call) => Unique(call));
        table.Add("cycle", "list group?", (in BuiltinCall call) => Cycle(call));
    }

    private static void AddTransformations(FunctionTable table)
    {
        table.Add("each", "list function args*", (in BuiltinCall call) => Each(call));
        table.Add("map", "list member", (in BuiltinCall call) => Map(call));
        table.Add("reverse", "list", (in BuiltinCall call) => Reverse(call.List(0)));
        table.Add("sort", "list member?", (in BuiltinCall call) => ArraySorting.Sort(call));
        table.Add("join", "list delimiter function?", (in BuiltinCall call) => Join(call));
    }

    private static ScriptArray? Concat(in BuiltinCall call)
    {
        if (call[0] is null && call[1] is null) return null;
        var result = new ScriptArray(call.List(0) ?? []);
        result.AddRange(call.List(1) ?? []);
        return result;
    }

    private static ScriptArray InsertAt(in BuiltinCall call)
    {
        var result = new ScriptArray(call.List(0) ?? []);
        var index = call.Int(1);
        if (index < 0) throw call.Error("the index is negative");
        call.Context.Limits.CountSteps(call.Span, Math.Max(0, index - result.Count));
        call.Context.Limits.CheckTextLength(call.Span, index);
        while (result.Count < index) result.Add(null);

        result.Insert(index, call[2]);
        return result;
    }

    private static ScriptArray RemoveAt(in BuiltinCall call)
    {
        var result = new ScriptArray(call.List(0) ?? []);
        var index = call.Int(1);
        index = index < 0 ? index + result.Count : index;
        if (index >= 0 && index < result.Count) result.RemoveAt(index);
        return result;
    }

    private static bool Contains(in BuiltinCall call, IReadOnlyList<object?> list, object? item)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (Operators.AreEqual(call.Context, call.Span, list[i], item)) return true;
        }

        return false;
    }

    private static ScriptArray? Filter(in BuiltinCall call, bool stopAtFirst)
    {
        if (call.List(0) is not { } list) return null;
        var function = call.Function(1);
        var result = new ScriptArray();
        for (var i = 0; i < list.Count && !(stopAtFirst && result.Count > 0); i++)
        {
            if (Truth.Of(call.Apply(function, list[i], rest: 2))) result.Add(list[i]);
        }

        return result;
    }

    private static ScriptArray? Each(in BuiltinCall call)
    {
        if (call.List(0) is not { } list) return null;
        var function = call.Function(1);
        var result = new ScriptArray(list.Count);
        for (var i = 0; i < list.Count; i++) result.Add(call.Apply(function, list[i], rest: 2));

        return result;
    }

    private static ScriptArray? Where(IReadOnlyList<object?>? list, Func<object?, bool> keeps)
    {
        if (list is null) return null;
        var result = new ScriptArray();
        for (var i = 0; i < list.Count; i++)
        {
            if (keeps(list[i])) result.Add(list[i]);
        }

        return result;
    }

    private static ScriptArray? Range(IReadOnlyList<object?>? list, int start, int count)
    {
        if (list is null) return null;
        start = Math.Clamp(start, 0, list.Count);
        count = Math.Clamp(count, 0, list.Count - start);
        var result = new ScriptArray(count);
        for (var i = 0; i < count; i++) result.Add(list[start + i]);

        return result;
    }

    private static ScriptArray? Unique(in BuiltinCall call)
    {
        if (call.List(0) is not { } list) return null;
        var seen = new HashSet<object>();
        var hasNull = false;
        return Where(list, item => item is null ? !hasNull && (hasNull = true) : seen.Add(item));
    }

    private static object? Cycle(in BuiltinCall call)
    {
        if (call.List(0) is not { Count: > 0 } list) return null;
        var group = call.TextOrNull(1) ?? call.Context.ObjectToString(call[0]);
        var turns = call.Context.Cycles ??= new Dictionary<string, int>(StringComparer.Ordinal);
        var turn = turns.GetValueOrDefault(group) % list.Count;
        turns[group] = turn + 1;
        return list[turn];
    }

    private static ScriptArray? Map(in BuiltinCall call)
    {
        if (call.List(0) is not { } list || call.TextOrNull(1) is not { } member) return null;
        var result = new ScriptArray(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            if (Members.IsObject(list[i]) && Members.TryGet(list[i], member, out var value)) result.Add(value);
        }

        return result;
    }

    private static ScriptArray? Reverse(IReadOnlyList<object?>? list)
    {
        if (list is null) return null;
        var result = new ScriptArray(list);
        result.Reverse();
        return result;
    }

    private static string Join(in BuiltinCall call)
    {
        var list = call.List(0) ?? [];
        var function = call[2] is null ? null : call.Function(2);
        var builder = new StringBuilder();
        for (var i = 0; i < list.Count; i++)
        {
            var item = function is null ? list[i] : call.Context.Call(call.Span, function, list[i]);
            builder.Append(i == 0 ? "" : call.Text(1)).Append(call.Context.ObjectToString(item));
            call.Context.Limits.CheckTextLength(call.Span, builder.Length);
        }

        return builder.ToString();
    }
}
