namespace PressKit.Templating.Runtime;

/// <summary>Reads and writes members of the values a template may hold.</summary>
internal static class Members
{
    public static bool IsObject(object? value) =>
        value is ScriptObject or IDictionary<string, object?> or IReadOnlyDictionary<string, object?>;

    public static bool TryGet(object? target, string name, out object? value)
    {
        value = null;
        var isKnown = target switch
        {
            ScriptObject script => script.TryGetValue(name, out value),
            ScriptArray array => array.Properties is { } properties && properties.TryGetValue(name, out value),
            IReadOnlyDictionary<string, object?> map => map.TryGetValue(name, out value),
            IDictionary<string, object?> map => map.TryGetValue(name, out value),
            DateTime date => (value = Find(date, name)) is not null,
            TimeSpan time => (value = Find(time, name)) is not null,
            _ => false,
        };
        if (isKnown || name is not ("size" or "empty?") || CountOf(target) is not { } count) return isKnown;

        // An object has a size only if it has a member of that name.
        if (name == "empty?") value = Boxed.Bool(count == 0);
        else if (!IsObject(target)) value = Boxed.Int(count);
        return value is not null;
    }

    public static void Set(TemplateContext context, SourceSpan span, object? target, string name, object? value)
    {
        if (target is null) throw context.Error(span, $"cannot set `{name}`: the value before it is null");
        if (target is ScriptObject script && !script.CanWrite(name)) throw context.Error(span, $"cannot set `{name}`: it is read-only");
        if (target is ScriptObject { IsShared: true } shared) target = context.Scopes.OwnBuiltin(shared);
        if (target is ScriptArray array) target = array.Properties ??= [];
        if (target is not IDictionary<string, object?> { IsReadOnly: false } map)
            throw context.Error(span, $"cannot set `{name}` on {TypeNames.Of(target)}");

        map[name] = value;
    }

    /// <summary>The names an object offers, for suggestions; empty for anything else.</summary>
    public static IEnumerable<string> Names(object? target) =>
        target is IEnumerable<KeyValuePair<string, object?>> members ? members.Select(static member => member.Key) : [];

    private static int? CountOf(object? target) => target switch
    {
        string text => text.Length,
        IReadOnlyDictionary<string, object?> map => map.Count,
        IDictionary<string, object?> map => map.Count,
        _ => Sequences.ListOf(target)?.Count,
    };

    private static object? Find(DateTime date, string name) => name switch
    {
        "year" => Boxed.Int(date.Year),
        "month" => Boxed.Int(date.Month),
        "day" => Boxed.Int(date.Day),
        "hour" => Boxed.Int(date.Hour),
        "minute" => Boxed.Int(date.Minute),
        "second" => Boxed.Int(date.Second),
        "millisecond" => Boxed.Int(date.Millisecond),
        "day_of_year" => Boxed.Int(date.DayOfYear),
        "day_of_week" => date.DayOfWeek,
        "date" => date.Date,
        "time_of_day" => date.TimeOfDay,
        "ticks" => date.Ticks,
        _ => null,
    };

    private static object? Find(TimeSpan time, string name) => name switch
    {
        "days" => Boxed.Int(time.Days),
        "hours" => Boxed.Int(time.Hours),
        "minutes" => Boxed.Int(time.Minutes),
        "seconds" => Boxed.Int(time.Seconds),
        "milliseconds" => Boxed.Int(time.Milliseconds),
        "total_days" => time.TotalDays,
        "total_hours" => time.TotalHours,
        "total_minutes" => time.TotalMinutes,
        "total_seconds" => time.TotalSeconds,
        "total_milliseconds" => time.TotalMilliseconds,
        "ticks" => time.Ticks,
        _ => null,
    };
}
