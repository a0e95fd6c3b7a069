using PressKit.Cli.Serving;

namespace PressKit.Cli.Tests.Serving;

public sealed class WidenPolicyTests
{
    [Theory]
    [InlineData("default-src 'none'", "default-src 'none'; script-src 'self'; connect-src 'self'")]
    [InlineData("default-src 'none'; script-src 'self' 'sha256-x'; style-src 'self'", "default-src 'none'; script-src 'self' 'sha256-x'; style-src 'self'; connect-src 'self'")]
    [InlineData("default-src 'self'; script-src 'none'; connect-src 'none'", "default-src 'self'; script-src 'self'; connect-src 'self'")]
    [InlineData("default-src https://cdn.example", "default-src https://cdn.example; script-src 'self' https://cdn.example; connect-src 'self' https://cdn.example")]
    [InlineData("img-src 'self'", "img-src 'self'")]
    public void Policy_admits_the_preview_and_nothing_else(string policy, string widened) =>
        Assert.Equal(Page(widened), WidenPolicy.Widen(Page(policy)));

    [Fact]
    public void Other_meta_elements_stay_as_they_are()
    {
        const string Html = "<meta name=\"description\" content=\"default-src 'none'\">";
        Assert.Equal(Html, WidenPolicy.Widen(Html));
    }

    private static string Page(string policy) => $"<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"><p>x</p>";
}
