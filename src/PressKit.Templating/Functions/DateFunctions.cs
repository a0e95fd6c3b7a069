namespace PressKit.Templating.Functions;

/// <summary>The builtin object <c>date</c>. The clock and the machine's zone are left out: output depends on the template and its model only.</summary>
internal static class DateFunctions
{
    public static ScriptObject Create()
    {
        var parse = new BuiltinFunction("date", "text", call => Parse(call, 1, 2));
        return new CallableObject(parse, CreateTable().Build()) { IsShared = true };
    }

    private static FunctionTable CreateTable() => new("date", "now", "utc_now")
    {
        { "format", DateFormatter.DefaultFormat },
        { "default_format", DateFormatter.DefaultFormat },
        { "add_days", "date value", call => Add(call, static (date, value) => date.AddDays(value)) },
        { "add_hours", "date value", call => Add(call, static (date, value) => date.AddHours(value)) },
        { "add_minutes", "date value", call => Add(call, static (date, value) => date.AddMinutes(value)) },
        { "add_seconds", "date value", call => Add(call, static (date, value) => date.AddSeconds(value)) },
        { "add_milliseconds", "date value", call => Add(call, static (date, value) => date.AddMilliseconds(value)) },
        { "add_months", "date value", call => Add(call, static (date, value) => date.AddMonths((int)value)) },
        { "add_years", "date value", call => Add(call, static (date, value) => date.AddYears((int)value)) },
        { "parse", "text pattern? culture?", call => Parse(call, 1, 2) },
        { "to_string", "date pattern? culture?", call => Print(call, call[0]) },
        { "parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?", call => Print(call, Parse(call, 3, 4)) },
    };

    private static object? Add(BuiltinCall call, Func<DateTime, double, DateTime> add) => call[0] is null
        ? null
        : call.Attempt(() => add(RequireDate(call, call[0]), call.Number(1)), _ => "the date would lie outside the years 1 to 9999");

    private static DateTime RequireDate(BuiltinCall call, object? value) =>
        call.Context.ToDate(value) ?? throw call.Error($"expected a date, found {TypeNames.Of(value)}");

    private static string? Print(BuiltinCall call, object? date) => date is null
        ? null
        : call.Checked(DateFormatter.Format(
            call.Context, call.Span, RequireDate(call, date), call.TextOrNull(1) ?? call.Context.DateFormat, call.Culture(2)));

    private static object? Parse(BuiltinCall call, int patternIndex, int cultureIndex)
    {
        if (call.Context.ToDate(call[0]) is { } given) return given;
        var text = call.Text(0);
        if (text.Length == 0) return null;
        var culture = call.Culture(cultureIndex);
        DateTime date;
        if (call.TextOrNull(patternIndex) is not { } pattern)
            _ = DateTime.TryParse(text, culture, DateTimeStyles.RoundtripKind, out date);
        else if (DateFormatter.ToNetFormat(pattern) is { } format)
            _ = DateTime.TryParseExact(text, format, culture, DateTimeStyles.RoundtripKind | DateTimeStyles.AllowWhiteSpaces, out date);
        else
            throw call.Unsupported($"parsing by this pattern is not supported: `{pattern}`");

        return date.Kind == DateTimeKind.Unspecified
            ? date
            : throw call.Unsupported("a date with a zone is not supported: it would be shifted to the machine's own");
    }
}
