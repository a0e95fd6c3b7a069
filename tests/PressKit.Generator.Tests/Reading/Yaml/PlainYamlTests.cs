using System.Text;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Tests.Reading.Yaml;

public class PlainYamlTests
{
    private const int Line = 2;

    // What the plain reader must take or leave as the parser of the whole language reads it.
    private static readonly string[] Values =
    [
        "word", "two words", "2025-10-25", "2025-10-25T15:22:41+07:00", "https://example.org/a?b=c#d", "Hà Nội, 2.500", "\"quoted: yes\"", "'single # too'", "\"\"", "''",
        "[one, two words]", "{id: \"Satu, dua\", en: a-b}", "[]", "{a: [b, {c: d}], e: {}}", "\"a \\\"b\\\" \\\\ c\"", ">-",
        "a, [b] {c}", "it's", "say \"so\"", "null", "true", "1", "", "ends: ", "a: b", "a # comment", "a#b", "a:", "\"open", "'it''s'", "\"a\\tb\"", "\"two\" words", "[a, b]", "{a: b}", "- a", "{}", "[[]]", "[a, []]", "{a: \"b\\\"}", "\"a\\\\\"", "\"a\\\"", "[{a: b}, c]", "[,]", "[[a], b", "{a: b}}", ">- x", ">", ">+", "|-", "[a]", "[a,b]", "[a, ]", "[a, b", "['a', \"b: c\"]", "['it''s']", "[a b: c]", "{a}", "{a: }", "{a: b, a: c}", "{a: b,c: d}", "{a: b} c", "[a] # b", "[[a]]", "{a: [b]}", "[a , b]", "[ a ]", "[\"a\"b]", "[a: b]", "{a: b: c}", "[-1]", "[a/b.c]", "[a #b]", "[a, \"b\" ]",
        "&x a", "*x", "!t a", "| ", "|", "> ", "~", "?", "-1", "a ", "  a", "…", "“curly”", "a\tb", "😀", "\u0085", "a\u2028b", "%", "@a", "`a`", "a - b", "\"a\" # c", "--- a", "...",
    ];

    private static readonly string[] Keys = ["title", "a", "source", "photos", "B_2", "with-hyphen", "two words", "\"quoted\"", "1st", "é", "?", "<<", "a.b"];

    [Fact]
    public void Plain_files_are_read_with_keys_groups_lists_and_places()
    {
        const string Text = "title: Two words\n\n# a note\nsource:\n  publisher: \"A: b\"\n  tags:\n  - one\n  - 'two'\nphotos:\n  - caption: x\n    credit: y\n  - caption: z\n";

        var read = PlainYaml.Read(Text, Line);

        Assert.NotNull(read);
        Assert.Equal(Describe(ReadWhole(Text)), Describe(read));
    }

    [Theory]
    [InlineData("a: [b: c]\n")]
    [InlineData("a: {b: c")]
    [InlineData("a: {b: c,")]
    [InlineData("a: {b: c, ")]
    [InlineData("a: {")]
    [InlineData("a: [")]
    [InlineData("a: [b,")]
    [InlineData("a: \"")]
    [InlineData("a: {b: \"\\")]
    [InlineData("- {a")]
    [InlineData("a: >-")]
    [InlineData("a: b\n  c\n")]
    [InlineData("a: b\na: c\n")]
    [InlineData("a:\n")]
    [InlineData("a: b\r\n")]
    [InlineData("a: |\n  b\n")]
    [InlineData("a: >-\n  b\n")]
    [InlineData("a: >-\n  b\n\n  c\nd: e\n")]
    [InlineData("a: \"\\u0041\"\n")]
    [InlineData("a:\n    b: c\n  d: e\n")]
    public void What_is_not_plain_is_left_to_the_whole_parser(string text) => Assert.Null(PlainYaml.Read(text, Line));

    [Fact]
    public void Whatever_is_read_is_read_as_the_whole_parser_reads_it()
    {
        var random = new Random(20251025);
        var taken = 0;
        for (var run = 0; run < 200_000; run++)
        {
            var text = new StringBuilder();
            for (var lines = random.Next(1, 8); lines > 0; lines--) WriteLine(text, random, run % 4 > 0);
            // A text that breaks off anywhere ends in an answer, too.
            PlainYaml.Read(text.ToString(0, random.Next(text.Length)), Line);
            if (PlainYaml.Read(text.ToString(), Line) is not { } plain) continue;
            taken++;
            Assert.Equal($"{text}\n{Describe(ReadWhole(text.ToString()))}", $"{text}\n{Describe(plain)}");
        }

        Assert.InRange(taken, 5_000, 200_000);
    }

    // Most of the words are plain, so that the lines after them count too.
    private static void WriteLine(StringBuilder text, Random random, bool isMostlyPlain)
    {
        text.Append(' ', random.Next(3) == 0 ? random.Next(5) : 2 * random.Next(2) * random.Next(2));
        if (random.Next(4) == 0) text.Append("- ");
        if (random.Next(12) == 0) text.Append('#');
        if (random.Next(5) > 0) text.Append(Keys[random.Next(isMostlyPlain ? 6 : Keys.Length)]).Append(random.Next(20) > 0 ? ": " : ":");
        if (random.Next(3) == 0 && text.Length > 0 && text[^1] == ' ') text.Length--;
        else text.Append(Values[random.Next(isMostlyPlain ? 22 : Values.Length)]);
        var isFolded = text.Length > 2 && text[^1] == '-' && text[^2] == '>';
        text.Append(random.Next(30) > 0 ? "\n" : "\n\n");
        var indent = 2 * random.Next(1, 4);
        for (var lines = isFolded ? random.Next(4) : 0; lines > 0; lines--) text.Append(' ', random.Next(12) == 0 ? random.Next(8) : indent).Append(Values[random.Next(Values.Length)]).Append('\n');
    }

    // A tab, even in a comment, is not plain.
    private static YamlNode? ReadWhole(string text) => YamlFile.Read(text + "# \t\n", "x.yml", Line, new DiagnosticBag());

    private static string Describe(YamlNode? node) => node switch
    {
        YamlScalar scalar => $"{scalar.Span} {scalar.IsPlain} '{scalar.Value}'",
        YamlList list => $"{list.Span} [{string.Join(", ", list.Items.Select(Describe))}]",
        YamlMapping mapping => $"{mapping.Span} {{{string.Join(", ", mapping.Entries.Select(static entry => $"{entry.KeySpan} '{entry.Key}': {Describe(entry.Value)}"))}}}",
        _ => "nothing",
    };
}
