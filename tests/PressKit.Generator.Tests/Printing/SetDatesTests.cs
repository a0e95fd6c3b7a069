using System.Text;
using PressKit.Generator.Printing;

namespace PressKit.Generator.Tests.Printing;

public sealed class SetDatesTests
{
    private const string Created = "/CreationDate (D:20261122041433+00'00')";
    private const string Changed = "/ModDate (D:20261122041435+00'00')";

    [Fact]
    public void Both_dates_become_the_day_and_nothing_else_changes()
    {
        var pdf = Encoding.Latin1.GetBytes($"%PDF-1.4\nÿ D:20261122041433\n<<{Created}\n{Changed}>>");
        Assert.True(SetDates.To(new DateOnly(2025, 10, 26), pdf));
        Assert.Equal("%PDF-1.4\nÿ D:20261122041433\n<</CreationDate (D:20251026000000+00'00')\n/ModDate (D:20251026000000+00'00')>>", Encoding.Latin1.GetString(pdf));
    }

    [Theory]
    [InlineData("")]
    [InlineData(Created)]
    [InlineData(Changed)]
    [InlineData(Created + Created + Changed)]
    [InlineData("/CreationDate (D:20261122041433+07'00')" + Changed)]
    [InlineData("/CreationDate (D:2026112204143x+00'00')" + Changed)]
    [InlineData(Created + "/ModDate (D:20261122")]
    [InlineData("/CreationDate <FEFF0044> " + Changed)]
    public void Unknown_form_is_refused_and_left_as_it_was(string text)
    {
        var pdf = Encoding.Latin1.GetBytes(text);
        Assert.False(SetDates.To(new DateOnly(2025, 10, 26), pdf));
        Assert.Equal(text, Encoding.Latin1.GetString(pdf));
    }
}
