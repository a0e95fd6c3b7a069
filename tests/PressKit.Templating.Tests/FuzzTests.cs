using System.Globalization;
using System.Text;
using PressKit.Templating.Runtime;

namespace PressKit.Templating.Tests;

/// <summary>
/// Random templates and mutations of the specified ones: whatever the text, parsing gives messages and rendering ends in a result or
/// in an error of the template. A failure names the seed that repeats it.
/// </summary>
public sealed class FuzzTests
{
    private const int Batches = 20;
    private const int UsualCases = 5_000;

    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "\n", " ", ";", "text <b>", "\\", "if true", "if x", "else", "else if y", "end", "case x",
        "when 1", "for i in 1..9", "for $i in x limit:2 reversed", "while x", "while true", "break", "continue", "func f", "func g(a, b = 1, c...)",
        "do; ret $0; end", "ret x", "capture z", "readonly x", "import y", "with y", "wrap f", "$$", "$", "$0", "$a", "tablerow i in x", "this", "empty",
        "x", "y", "z", "x = ", "y.a = ", "x[0] = ", "x[999999999] = ", "f", "g 1 2", "f()", "f(a) = a", "g(1, b: 2)", "^x", "@f", "x++", "--y", "null",
        "true", "0", "1", "-1", "9223372036854775807", "1e308", "1.5m", "0x7f", "0b2", "1_0", "'a'", "\"b\\n\"", "`c`", "$\"d {x} e\"", "'", "\"", "`",
        "+", "-", "*", "/", "//", "%", "<<", ">>", "==", "!=", "<", ">=", "&&", "||", "??", "?!", "?", ":", "..", "..<", "|", "|>", ".", "?.", ",",
        "(", ")", "[", "]", "{", "}", "{a: 1}", "[1, 'b', null]", ".size", ".empty?", "for.index", "while.first", "#", "##", "=", "!", "@", "^",
        "| array.sort", "| array.each @f", "| array.join ','", "| array.insert_at 99999999 1", "| string.pad_left 99999999", "| string.replace 'a' x",
        "| string.slice -5 9", "| regex.replace '(a+)+$' 'b'", "| regex.match '['", "| object.to_json", "| object.from_json", "| date.parse", "| html.strip",
        "| date.to_string '%j %Z'", "| math.round 99", "| math.format 'X99'", "| string.truncate 3", "include 'self'", "include 'bad'", "include x",
        "include_join x 'tpl:self'", "x * 99999999", "'ab' * 9999", "é𝒳", "\0", "\uFEFF",
    ];

    private static readonly string[] Known = [.. SpecFile.ReadAll().Select(static spec => spec.Template)];

    public static TheoryData<int> Seeds => new(Enumerable.Range(Number("PRESSKIT_FUZZ_SEED", 1), Batches));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_text_ends_in_output_or_in_an_error_of_the_template(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Number("PRESSKIT_FUZZ_CASES", UsualCases) / Batches; i++)
        {
            var text = random.Next(3) == 0 ? Compose(random) : Mutate(random, Known[random.Next(Known.Length)]);
            var failure = Record.Exception(() => Render(random, text));
            Assert.True(failure is null or ScriptRuntimeException, $"seed {seed}, template {i}: {failure}\n{text}");
        }
    }

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;

    private static void Render(Random random, string text)
    {
        var template = Template.Parse(text, "page");
        Assert.All(template.Messages, message => Assert.NotEmpty(message.Explain()));
        if (template.HasErrors)
        {
            return;
        }

        var context = new RecordingContext
        {
            TemplateLoader = new MemoryLoader(new Dictionary<string, string> { ["self"] = text, ["bad"] = "{{ ) }}" }),
            GoesOn = random.Next(2) == 0,
            StrictVariables = random.Next(2) == 0,
            StrictMembers = random.Next(2) == 0,
            ThrowOnLimit = random.Next(2) == 0,
            AutoIndent = random.Next(2) == 0,
            LoopLimit = 200,
            RecursiveLimit = 20,
            LimitToString = 10_000,
            RegexTimeOut = TimeSpan.FromMilliseconds(20),
        };
        context.PushGlobal(new ScriptObject { ["x"] = new ScriptArray([1, "a", null, 2.5]), ["y"] = new ScriptObject { ["a"] = "b" }, ["d"] = DateTime.MaxValue });
        try
        {
            Assert.InRange(template.Render(context).Length, 0, context.LimitToString + "...".Length);
        }
        catch (ScriptRuntimeException error)
        {
            Assert.NotEmpty(error.Explain());
        }
    }

    private static string Compose(Random random)
    {
        var text = new StringBuilder("{{ ");
        for (var count = random.Next(1, 30); count > 0; count--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(4) == 0 ? "" : " ");
        }

        return text.Append(random.Next(4) == 0 ? "" : " }}").ToString();
    }

    private static string Mutate(Random random, string text)
    {
        for (var count = random.Next(1, 5); count > 0; count--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(6), text.Length - at);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(at, length)),
                2 => text.Insert(at, Known[random.Next(Known.Length)]),
                _ => text.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)]),
            };
        }

        return text;
    }
}
