namespace PressKit.Templating.Functions;

/// <summary>The builtin object <c>timespan</c>.</summary>
internal static class TimeSpanFunctions
{
    public static ScriptObject Create()
    {
        var table = new FunctionTable("timespan");
        table.Members["zero"] = TimeSpan.Zero;
        AddUnit(table, "from_days", TimeSpan.FromDays);
        AddUnit(table, "from_hours", TimeSpan.FromHours);
        AddUnit(table, "from_minutes", TimeSpan.FromMinutes);
        AddUnit(table, "from_seconds", TimeSpan.FromSeconds);
        AddUnit(table, "from_milliseconds", TimeSpan.FromMilliseconds);
        table.Add("parse", "text", (in BuiltinCall call) =>
            TimeSpan.TryParse(call.TextOrNull(0), CultureInfo.InvariantCulture, out var time)
                ? time
                : throw call.Error($"`{call.Text(0)}` is not a timespan"));
        return table.Members;
    }

    private static void AddUnit(FunctionTable table, string name, Func<double, TimeSpan> create) =>
        table.Add(name, "value", (in BuiltinCall call) =>
        {
            try
            {
                return create(call.Number(0));
            }
            catch (Exception e) when (e is OverflowException or ArgumentException)
            {
                throw call.Error("the timespan is too long");
            }
        });
}
