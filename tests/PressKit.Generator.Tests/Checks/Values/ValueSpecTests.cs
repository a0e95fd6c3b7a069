using System.Runtime.CompilerServices;

namespace PressKit.Generator.Tests.Checks.Values;

/// <summary>The tables of <c>values.spec.md</c>: the heading names the language, each row holds a text and its values.</summary>
public sealed class ValueSpecTests
{
    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            var language = "";
            foreach (var line in File.ReadLines(Path.Combine(FolderOfThisFile(), "values.spec.md")))
            {
                if (line.StartsWith("## ", StringComparison.Ordinal)) language = line[3..5];
                if (!line.StartsWith("| ", StringComparison.Ordinal) || line.StartsWith("| Text", StringComparison.Ordinal)) continue;
                var cells = line.Split('|', StringSplitOptions.TrimEntries);
                rows.Add(language, cells[1], cells[2]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Text_states_the_specified_values(string language, string text, string values) => Assert.Equal(values, ValueText.Of(text, language));

    [Theory]
    [InlineData(100, "")]
    [InlineData(3_000, "number:2500")]
    public void Digits_of_an_address_are_no_value_unless_it_is_longer_than_any(int letters, string values) =>
        Assert.Equal(values, ValueText.Of($"https://example.org/2500/{new string('x', letters)}", "id"));

    [Fact]
    public void Spec_holds_rows_of_both_languages()
    {
        var languages = Rows.Select(static row => (string)row[0]).ToList();
        Assert.True(languages.Count(static language => language == "id") > 60);
        Assert.True(languages.Count(static language => language == "en") > 60);
    }

    private static string FolderOfThisFile([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
