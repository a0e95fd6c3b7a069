using System.Runtime.CompilerServices;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Rendering;

public sealed class TemplateFunctionTests
{
    private const string Address = "id/artikel/satu.html";

    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in File.ReadLines(ReadmePath()).Where(static line => line.Contains("| `{{", StringComparison.Ordinal)))
            {
                var cells = row.Split(" | ");
                data.Add(cells[^2][1..^1], cells[^1][..^" |".Length][1..^1]);
            }

            return data;
        }
    }

    public static TheoryData<string, string> Mistakes => new()
    {
        { "{{ where [{title: 1}] \"titel\" 1 }}", "an object of the list has no member `titel`; did you mean `title`?" },
        { "{{ where 3 \"a\" 1 }}", "a list, a member and a value, as in where articles \"language\" \"id\", is expected" },
        { "{{ where [] \"a\" }}", "a list, a member and a value, as in where articles \"language\" \"id\", is expected" },
        { "{{ group_by [1] \"a\" }}", "a list and a member, as in group_by articles \"year\", is expected, and the list holds something else than objects" },
        { "{{ jsonld \"text\" }}", "an object, as in jsonld {\"@type\": \"NewsArticle\"}, is expected" },
        { "{{ a = {}; a.a = a; jsonld a }}", "`jsonld` writes at most 32 levels, and this object is deeper or holds itself" },
        { "{{ markdown \"[x](javascript:alert)\" }}", "the link 'javascript:alert' leads to no address of the site; outside it use https:, http: or mailto:" },
        { "{{ markdown \"![x](y.png)\" }}", "the picture 'y.png' cannot stand in this text" },
        { "{{ markdown \"- a\" inline: true }}", "`markdown` with `inline` takes a single paragraph" },
        { "{{ number 1.0e300 }}", "the number is too large" },
        { "{{ file_size \"1\" }}", "a number of bytes, as in file_size 48000, is expected" },
        { "{{ date }}", "a function cannot be printed; give it its arguments" },
        { "{{ date 3 }}", "a date, as in date article.date, is expected" },
        { "{{ date.to_string \"x\" }}", "`date.to_string`: expected a date, found a string" },
        { "{{ date.tostring article.date }}", "an object has no member `tostring`; did you mean `to_string`?" },
        { "{{ raw 3 }}", "a text that is HTML, as in raw \"<br>\", is expected" },
        { "{{ urll \"x\" }}", "`urll` is not defined; did you mean `url`?" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_of_the_readme_prints_what_it_says_when_rendered(string template, string prints)
    {
        var site = Build(template);

        Assert.Empty(site.Messages);
        Assert.Equal(prints, site[Address]);
    }

    [Fact]
    public void Readme_has_an_example_of_every_function()
    {
        string[] functions = ["t", "url", "date", "number", "file_size", "markdown", "where", "group_by", "jsonld", "raw"];
        var examples = string.Join('\n', Examples.Select(static row => (string)row[0]));

        Assert.All(functions, function => Assert.Contains($"{function} ", examples, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Wrong_call_is_an_error_that_says_what_is_expected(string template, string message) =>
        Assert.Contains($": error PK6003: {message}", Assert.Single(Build(template).Messages, IsOfTheArticle), StringComparison.Ordinal);

    [Fact]
    public void Link_of_markdown_leads_to_a_page_of_the_site_when_it_is_an_address()
    {
        var site = Build("{{ markdown \"[gaya](assets/style.css) [web](https://example.org/)\" inline: true }}");

        Assert.Equal("<a href=\"../../assets/style.css\">gaya</a> <a href=\"https://example.org/\" rel=\"external noopener\" aria-describedby=\"external\">web</a>", site[Address]);
    }

    [Fact]
    public void Error_in_an_include_names_the_includes_that_led_there()
    {
        var files = SampleKit.Create();
        files["templates/article.sbn-html"] = "{{ include \"partials/outer.sbn-html\" }}";
        files["templates/partials/outer.sbn-html"] = "\n{{ include \"partials/inner.sbn-html\" }}";
        files["templates/partials/inner.sbn-html"] = "{{ article.titel }}";

        Assert.Equal(
            ["templates/partials/inner.sbn-html:1:12: error PK6003: an object has no member `titel`; did you mean `title`? "
                + "(included from templates/partials/outer.sbn-html:2:4, from templates/article.sbn-html:1:4)"],
            TestSite.Build(files).Messages);
    }

    private static TestSite Build(string articleTemplate)
    {
        var files = SampleKit.Create();
        files["templates/layout.sbn-html"] = "{{ content }}";
        files["templates/article.sbn-html"] = articleTemplate;
        return TestSite.Build(files);
    }

    private static bool IsOfTheArticle(string message) => message.StartsWith("templates/article.sbn-html:", StringComparison.Ordinal);

    private static string ReadmePath([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "templates", "README.md"));
}
