namespace PressKit.Templating.Functions;

/// <summary>The builtin object <c>date</c>. The clock and the machine's zone are left out: output depends on the template and its model only.</summary>
internal static class DateFunctions
{
    public static ScriptObject Create()
    {
        var table = new FunctionTable("date");
        table.Members["format"] = DateFormatter.DefaultFormat;
        table.Members["default_format"] = DateFormatter.DefaultFormat;
        AddUnit(table, "add_days", static (date, value) => date.AddDays(value));
        AddUnit(table, "add_hours", static (date, value) => date.AddHours(value));
        AddUnit(table, "add_minutes", static (date, value) => date.AddMinutes(value));
        AddUnit(table, "add_seconds", static (date, value) => date.AddSeconds(value));
        AddUnit(table, "add_milliseconds", static (date, value) => date.AddMilliseconds(value));
        AddUnit(table, "add_months", static (date, value) => date.AddMonths((int)value));
        AddUnit(table, "add_years", static (date, value) => date.AddYears((int)value));
        table.Add("parse", "text pattern? culture?", (in BuiltinCall call) => Parse(call, call[0], 1, 2));
        table.Add("to_string", "date pattern? culture?", (in BuiltinCall call) => Print(call, call[0], 1, 2));
        table.Add("parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?", (in BuiltinCall call) =>
            Print(call, Parse(call, call[0], 3, 4), 1, 2));
        table.AddUnsupported("now", "utc_now");
        return table.Members;
    }

    private static void AddUnit(FunctionTable table, string name, Func<DateTime, double, DateTime> add) =>
        table.Add(name, "date value", (in BuiltinCall call) =>
        {
            if (call[0] is null) return null;
            try
            {
                return add(RequireDate(call, call[0]), call.Number(1));
            }
            catch (ArgumentOutOfRangeException)
            {
                throw call.Error("the date would lie outside the years 1 to 9999");
            }
        });

    private static DateTime RequireDate(in BuiltinCall call, object? value) =>
        value is DateTime date ? date : throw call.Error($"expected a date, found {TypeNames.Of(value)}");

    private static string? Print(in BuiltinCall call, object? date, int pattern, int culture) =>
        date is null
            ? null
            : call.Checked(DateFormatter.Format(
                RequireDate(call, date), call.TextOrNull(pattern) ?? call.Context.DateFormat, Cultures.Find(call, culture), call));

    private static object? Parse(in BuiltinCall call, object? value, int patternIndex, int cultureIndex)
    {
        if (value is DateTime) return value;
        var text = value as string ?? call.Context.ObjectToString(value);
        if (text.Length == 0) return null;
        var culture = Cultures.Find(call, cultureIndex);
        const DateTimeStyles Styles = DateTimeStyles.RoundtripKind | DateTimeStyles.AllowWhiteSpaces;
        DateTime date;
        if (call.TextOrNull(patternIndex) is { } pattern)
        {
            var format = DateFormatter.ToNetFormat(pattern)
                ?? throw call.Unsupported($"parsing by this pattern is not supported: `{pattern}`");
            _ = DateTime.TryParseExact(text, format, culture, Styles, out date);
        }
        else
        {
            _ = DateTime.TryParse(text, culture, DateTimeStyles.RoundtripKind, out date);
        }

        return date.Kind == DateTimeKind.Unspecified
            ? date
            : throw call.Unsupported("a date with a zone is not supported: it would be shifted to the machine's own");
    }
}
