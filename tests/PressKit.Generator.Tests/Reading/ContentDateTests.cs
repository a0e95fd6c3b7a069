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
}
