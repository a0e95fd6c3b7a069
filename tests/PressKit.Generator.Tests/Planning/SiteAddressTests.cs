using PressKit.Generator.Planning;

namespace PressKit.Generator.Tests.Planning;

public sealed class SiteAddressTests
{
    [Theory]
    [InlineData("index.html", "id/index.html", "id/index.html")]
    [InlineData("id/artikel/x.html", "id/artikel/y.html", "y.html")]
    [InlineData("id/artikel/x.html", "id/index.html", "../index.html")]
    [InlineData("id/artikel/x.html", "en/articles/x.html", "../../en/articles/x.html")]
    [InlineData("id/artikel/x.html", "id/artikel-lain/y.html", "../artikel-lain/y.html")]
    [InlineData("id/index.html", "id/index.html", "index.html")]
    public void Relative_link_names_the_file(string from, string to, string expected) => Assert.Equal(expected, SiteAddress.Relative(from, to));

    [Theory]
    [InlineData("index.html", "https://example.org/kit/")]
    [InlineData("id/index.html", "https://example.org/kit/id/")]
    [InlineData("id/artikel/myindex.html", "https://example.org/kit/id/artikel/myindex.html")]
    public void Absolute_address_names_a_folder_without_its_index(string address, string expected) =>
        Assert.Equal(expected, SiteAddress.Absolute(new Uri("https://example.org/kit/"), address));
}
