namespace PressKit.Templating.Functions;

/// <summary>The builtin object <c>timespan</c>.</summary>
internal static class TimeSpanFunctions
{
    public static ScriptObject Create() => new FunctionTable("timespan")
    {
        { "zero", TimeSpan.Zero },
        { "from_days", "value", call => From(call, TimeSpan.FromDays) },
        { "from_hours", "value", call => From(call, TimeSpan.FromHours) },
        { "from_minutes", "value", call => From(call, TimeSpan.FromMinutes) },
        { "from_seconds", "value", call => From(call, TimeSpan.FromSeconds) },
        { "from_milliseconds", "value", call => From(call, TimeSpan.FromMilliseconds) },
        { "parse", "text", call =>
            call.Attempt(() => TimeSpan.Parse(call.Text(0), CultureInfo.InvariantCulture), _ => $"`{call.Text(0)}` is not a timespan") },
    }.Build();

    private static object? From(BuiltinCall call, Func<double, TimeSpan> create) =>
        call.Attempt(() => create(call.Number(0)), static _ => "the timespan is too long");
}
