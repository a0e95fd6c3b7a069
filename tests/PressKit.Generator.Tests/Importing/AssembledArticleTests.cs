namespace PressKit.Generator.Tests.Importing;

public sealed class AssembledArticleTests
{
    private const int Cases = 2_000;

    [Fact]
    public void Import_keeps_exactly_the_article_however_its_page_is_put_together()
    {
        for (var number = 0; number < Cases; number++)
        {
            var expected = new AssembledArticle(number);
            var actual = Imported.From(expected.Text);
            var page = $"case {number}:\n{expected.Text}\n";

            AssertSame(page, expected.Body, actual.Body);
            AssertSame(page, expected.Photos, actual.Photos);
            AssertSame(page, [expected.Title, expected.Lead, expected.Date, expected.Author, expected.Url], [expected.Title is null ? null : actual.Title, expected.Lead is null ? null : actual.Summary, actual.Date, actual.Author, actual.Source.Url]);
        }
    }

    private static void AssertSame<T>(string page, IEnumerable<T> expected, IEnumerable<T> actual) =>
        Assert.True(expected.SequenceEqual(actual), $"{page}\nexpected:\n{string.Join('\n', expected)}\nactual:\n{string.Join('\n', actual)}");
}
