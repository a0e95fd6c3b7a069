using System.Globalization;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Tests.Reading;

public sealed class ContentDateTests
{
    [Theory]
    [InlineData("2025-10-25", "2025-10-25", "2025-10-25T00:00:00+00:00")]
    [InlineData("2025-10-25T15:22:41+07:00", "2025-10-25T15:22:41+07:00", "2025-10-25T15:22:41+07:00")]
    [InlineData("2025-10-25T09:00Z", "2025-10-25T09:00:00+00:00", "2025-10-25T09:00:00+00:00")]
    public void Date_keeps_what_was_written(string text, string iso, string rfc3339)
    {
        var date = ContentDate.Parse(text)!;
        Assert.Equal((iso, rfc3339), (date.ToIso(), date.ToRfc3339()));
    }

    [Theory]
    [InlineData("25/10/2025")]
    [InlineData("2025-02-30")]
    [InlineData("2025-10-25T09:00")]
    [InlineData("")]
    public void Text_that_is_no_date_is_refused(string text) => Assert.Null(ContentDate.Parse(text));

    // Digits that make dates, times and zones, and such as make none.
    [Fact]
    public void Dates_are_read_and_written_as_the_formats_of_the_platform_do()
    {
        var random = new Random(20251025);
        var read = 0;
        for (var run = 0; run < 20_000; run++)
        {
            var text = Digits(random.Next(2) == 0 ? 2025 : random.Next(10_000), 4) + "-" + Digits(random.Next(14), 2) + "-" + Digits(random.Next(33), 2);
            if (random.Next(4) > 0) text += "T" + Digits(random.Next(26), 2) + ":" + Digits(random.Next(62), 2) + ":" + Digits(random.Next(62), 2) + (random.Next(3) > 0 ? (random.Next(2) > 0 ? "+" : "-") + Digits(random.Next(16), 2) + ":" + Digits(random.Next(62), 2) : "Z");
            if (random.Next(20) == 0) text = text.Remove(random.Next(text.Length), 1);

            var date = ContentDate.Parse(text);

            Assert.Equal($"{text}: {Formatted(text)}", $"{text}: {date?.ToIso()}");
            if (date is not null) read++;
        }

        Assert.InRange(read, 5_000, 20_000);
    }

    private static string Digits(int number, int count) => number.ToString(CultureInfo.InvariantCulture).PadLeft(count, '0');

    private static string? Formatted(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var zoned = text.EndsWith('Z') ? text[..^1] + "+00:00" : text;
        return DateTimeOffset.TryParseExact(zoned, ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mmzzz"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
            : null;
    }
}
