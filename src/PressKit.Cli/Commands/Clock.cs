using System.Globalization;
using PressKit.Generator.Reading;

namespace PressKit.Cli.Commands;

/// <summary>The moment of a build: <c>--now</c>, else <c>SOURCE_DATE_EPOCH</c> (seconds since 1970, reproducible-builds.org), else the clock.</summary>
internal static class Clock
{
    /// <exception cref="UsageException">A given time is none, or has no zone.</exception>
    public static DateTimeOffset Read(string? now, TimeProvider clock)
    {
        if (now is not null)
        {
            return ContentDate.ParseMoment(now)?.Instant ?? throw new UsageException($"--now '{now}' is no time with a zone such as 2025-10-25T09:00+07:00");
        }

        if (Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH") is not { Length: > 0 } epoch) return clock.GetUtcNow();
        return long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : throw new UsageException($"SOURCE_DATE_EPOCH '{epoch}' is no number of seconds");
    }

    /// <summary>The day on which an editor writes: that of <c>SOURCE_DATE_EPOCH</c> in UTC, else that of the clock where they are.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(
        Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH") is { Length: > 0 } ? Read(null, clock).UtcDateTime : clock.GetLocalNow().DateTime);
}
