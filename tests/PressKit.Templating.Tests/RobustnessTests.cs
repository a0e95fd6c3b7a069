using PressKit.Templating.Runtime;

namespace PressKit.Templating.Tests;

public sealed class RobustnessTests
{
    public static TheoryData<string> HopelessTemplates =>
    [
        "{{ " + new string('(', 100_000),
        "{{ " + new string('[', 100_000),
        "{{ " + new string('!', 100_000) + "true }}",
        "{{ a = " + string.Concat(Enumerable.Repeat("{x:", 100_000)),
        string.Concat(Enumerable.Repeat("{{ if true }}", 100_000)),
        string.Concat(Enumerable.Repeat("{{ $\"{", 100_000)),
        "{{ x = " + string.Concat(Enumerable.Repeat("true ? 1 : ", 100_000)) + "1 }}",
        "{{ x = " + string.Concat(Enumerable.Repeat("do;", 100_000)),
        "{{ " + new string('§', 10_000),
        string.Concat(Enumerable.Repeat("{{ ) }}\n", 10_000)),
    ];

    public static TheoryData<string> RunawayTemplates =>
    [
        "{{ while true; end }}",
        "{{ for x in 1..2000000000; end }}",
        "{{ (1..2000000000) | array.reverse }}",
        "{{ (1..2000000000) | array.join '' }}",
        "{{ 'a' * 2000000000 }}",
        "{{ [1] * 2000000000 }}",
        "{{ [] * 2000000000 }}",
        "{{ 'a' | string.pad_left 2000000000 }}",
        "{{ [1] | array.insert_at 2000000000 1 }}",
        "{{ a = []; a[2000000000] = 1 }}",
        "{{ x = 'aa'; for i in 1..60; x = x + x; end }}",
        "{{ x = 'aa'; for i in 1..60; x = x | string.replace 'a' x; end }}",
        "{{ func f; f; end; f }}",
        "{{ f(x) = f x; f 1 }}",
        "{{ func f; $$; end; wrap f; $$; end }}",
        "{{ include 'self' }}",
        "{{ a = []; a[0] = a; a }}",
        "{{ a = {}; a.b = a; a | object.to_json }}",
        "{{ a = []; a[0] = a; b = []; b[0] = b; a == b }}",
        "{{ func f; ret f() + 1; end; f }}",
    ];

    [Theory]
    [MemberData(nameof(HopelessTemplates), DisableDiscoveryEnumeration = true)]
    public void Parser_reports_some_errors_when_a_template_is_hopeless(string text)
    {
        var template = Template.Parse(text);

        Assert.True(template.HasErrors);
        Assert.InRange(template.Messages.Count, 1, 50);
    }

    [Theory]
    [MemberData(nameof(RunawayTemplates))]
    public void Runaway_template_ends_in_an_error_when_limits_are_the_default(string text) =>
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse(text).Render(CreateContext()));

    [Fact]
    public void Long_chain_ends_in_an_error_or_a_result_but_not_a_crash()
    {
        var chain = "{{ x = 1" + string.Concat(Enumerable.Repeat(" + 1", 200_000)) + "; x }}";

        Assert.Throws<ScriptRuntimeException>(() => Template.Parse(chain).Render(CreateContext()));
    }

    [Fact]
    public void Recursion_ends_in_an_error_when_the_limits_are_off()
    {
        var context = CreateContext();
        context.RecursiveLimit = 0;
        context.ObjectRecursionLimit = 0;
        context.LoopLimit = 0;

        Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ f(x) = f (x + 1); f 1 }}").Render(context));
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ a = []; a[0] = a; a }}").Render(context));
    }

    [Fact]
    public void Regular_expression_ends_in_an_error_when_it_exceeds_its_time()
    {
        var context = CreateContext();
        context.RegexTimeOut = TimeSpan.FromMilliseconds(20);

        var error = Assert.Throws<ScriptRuntimeException>(
            () => Template.Parse("{{ ('a' * 40 + 'b') | regex.match `^(a+)+$` }}").Render(context));
        Assert.Contains("took longer", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_template_gives_each_thread_its_own_output_when_rendered_at_once()
    {
        var template = Template.Parse("{{ for i in 1..50 }}{{ x = i; x + n }};{{ end }}");
        var outputs = new string[64];
        Parallel.For(0, outputs.Length, n =>
        {
            var context = new TemplateContext();
            context.PushGlobal(new ScriptObject { ["n"] = n });
            outputs[n] = template.Render(context);
        });

        for (var n = 0; n < outputs.Length; n++)
        {
            Assert.Equal(string.Concat(Enumerable.Range(1, 50).Select(i => $"{i + n};")), outputs[n]);
        }
    }

    private static TemplateContext CreateContext() =>
        new() { TemplateLoader = new MemoryLoader(new Dictionary<string, string> { ["self"] = "{{ include 'self' }}" }) };
}
