using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Searching;

/// <summary>What a reporter asks of the real kit, in <c>Queries/</c>.</summary>
public sealed class SearchQueryTests
{
    private const int Looked = 5;
    private const double LeastRecall = 0.95;

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Query_finds_what_it_is_about_among_the_first_five(string language)
    {
        var search = new SearchScript(RealKit.Site[$"{language}/search-index.js"]);
        var queries = Queries(language);
        Assert.True(queries.Length >= 35);
        Assert.All(queries.SelectMany(static query => query.Expected), address => Assert.Contains($"{language}/{address.Split('#')[0]}", RealKit.Site.Files.Keys));

        var answers = queries.Select(query => (query.Asked, Missing: query.Expected.Except(search.Find(query.Asked).Take(Looked)).ToArray(), query.Expected)).ToArray();
        var recall = answers.Average(static answer => 1.0 - ((double)answer.Missing.Length / answer.Expected.Length));
        var missing = answers.Where(static answer => answer.Missing.Length > 0).Select(static answer => $"'{answer.Asked}' misses {string.Join(' ', answer.Missing)}");
        Assert.True(recall >= LeastRecall, FormattableString.Invariant($"recall is {recall:0.000}: {string.Join("; ", missing)}"));
    }

    private static (string Asked, string[] Expected)[] Queries(string language)
    {
        var file = Path.Combine(RealKit.Root, "tests", "PressKit.Generator.Tests", "Searching", "Queries", language + ".txt");
        return [.. File.ReadLines(file)
            .Where(static line => line.Length > 0 && !line.StartsWith('#'))
            .Select(static line => line.Split(" => "))
            .Select(static parts => (parts[0], parts[1].Split(' ')))];
    }
}
