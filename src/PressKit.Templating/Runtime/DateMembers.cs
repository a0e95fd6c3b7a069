namespace PressKit.Templating.Runtime;

/// <summary>The members of dates and time spans.</summary>
internal static class DateMembers
{
    public static bool TryGet(DateTime date, string name, out object? value)
    {
        value = name switch
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
        return value is not null;
    }

    public static bool TryGet(TimeSpan time, string name, out object? value)
    {
        value = name switch
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
        return value is not null;
    }
}
