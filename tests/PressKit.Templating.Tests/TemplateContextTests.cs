using System.Globalization;
using System.Text;
using PressKit.Templating.Parsing;
using PressKit.Templating.Runtime;

namespace PressKit.Templating.Tests;

public sealed class TemplateContextTests
{
    [Fact]
    public void Write_escapes_values_but_not_text_includes_and_captures_when_overridden()
    {
        var loader = new MemoryLoader(new Dictionary<string, string> { ["card"] = "<i>{{ $1 }}</i>" });
        var context = new HtmlContext { TemplateLoader = loader };
        context.PushGlobal(new ScriptObject { ["title"] = "A & B", ["body"] = new HtmlText("<p>") });

        var output = Template.Parse("<b>{{ title }}{{ body }}{{ include 'card' '<' }}{{ capture x }}<u>{{ '>' }}</u>{{ end; x }}").Render(context);

        Assert.Equal("<b>A &amp; B<p><i>&lt;</i><u>&gt;</u>", output);
    }

    [Fact]
    public void Wrapped_text_is_escaped_once_when_write_is_overridden()
    {
        var template = Template.Parse("{{ func box }}<b>{{ $$ }}</b>{{ end; wrap box; '&'; end }}");

        Assert.Equal("<b>&amp;</b>", template.Render(new HtmlContext()));
    }

    [Fact]
    public void Plain_dictionaries_and_lists_are_objects_and_arrays_when_pushed()
    {
        var context = new TemplateContext();
        context.PushGlobal(new Dictionary<string, object?>
        {
            ["tags"] = new List<string> { "a", "b" },
            ["numbers"] = new[] { 1, 2 },
            ["site"] = new Dictionary<string, object?> { ["title"] = "T" },
        });

        Assert.Equal("ab 2 T {title: \"T\"}", Template.Parse("{{ for t in tags; t; end }} {{ numbers[1] }} {{ site.title }} {{ site }}").Render(context));
    }

    [Fact]
    public void Custom_function_gets_piped_positional_and_named_arguments_when_called()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["show"] = new Show() });

        Assert.Equal("1,2 x=3 page(1,8)", Template.Parse("{{ 1 | show 2 x: 3 }}", "page").Render(context));
    }

    [Fact]
    public void Context_renders_again_without_traces_when_a_rendering_failed()
    {
        var context = new TemplateContext();
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse("old {{ for x in [1]; capture y; null.a; end; end }}").Render(context));

        Assert.Equal("new []", Template.Parse("new [{{ x }}]").Render(context));
    }

    [Fact]
    public void Output_goes_to_the_callers_buffer_when_one_is_given()
    {
        var template = Template.Parse("{{ 1 }}");
        var buffer = new StringBuilder("0");
        template.RenderTo(new TemplateContext(), buffer);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        template.RenderTo(new TemplateContext(), writer);

        Assert.Equal("01", buffer.ToString());
        Assert.Equal("1", writer.ToString());
    }

    [Fact]
    public void Render_throws_when_the_template_has_errors() =>
        Assert.Throws<InvalidOperationException>(() => Template.Parse("{{ 1 + }}").Render(new TemplateContext()));

    [Fact]
    public void Includes_are_parsed_once_when_contexts_share_a_cache()
    {
        var loader = new MemoryLoader(new Dictionary<string, string> { ["a"] = "x" });
        var cache = new TemplateCache();
        var template = Template.Parse("{{ include 'a' }}{{ include 'a' }}");

        template.Render(new TemplateContext(cache) { TemplateLoader = loader });
        template.Render(new TemplateContext(cache) { TemplateLoader = loader });

        Assert.Equal(1, loader.Loads);
    }

    [Fact]
    public void Error_names_the_include_and_the_calls_that_led_there_when_thrown_inside()
    {
        var loader = new MemoryLoader(new Dictionary<string, string> { ["a"] = "\n{{ include 'b' }}", ["b"] = "\n\n{{ x.y }}" });
        var template = Template.Parse("{{ include 'a' }}", "page");

        var error = Assert.Throws<ScriptRuntimeException>(() => template.Render(new TemplateContext { TemplateLoader = loader }));

        Assert.Equal("b(3,6)", error.Span.ToString());
        Assert.Equal(["page(1,4)", "a(2,4)"], error.IncludeChain.Select(span => span.ToString()));
    }

    [Fact]
    public void Explanation_shows_the_line_a_caret_and_the_includes_when_thrown_inside()
    {
        var loader = new MemoryLoader(new Dictionary<string, string> { ["a"] = "x\n\t{{ item.titel }} y\r\nz" });
        var context = new TemplateContext { TemplateLoader = loader, StrictMembers = true };
        context.PushGlobal(new ScriptObject { ["item"] = new ScriptObject { ["title"] = "T" } });

        var error = Assert.Throws<ScriptRuntimeException>(() => Template.Parse("<p>{{ include 'a' }}", "page").Render(context));

        Assert.Equal(
            """
            a(2,10) : error : an object has no member `titel`; did you mean `title`?
            	{{ item.titel }} y
            	        ^
            included from page(1,7)
            <p>{{ include 'a' }}
                  ^
            """.Replace("\\t", "\t", StringComparison.Ordinal),
            error.Explain());
    }

    [Fact]
    public void Explanation_of_a_message_shows_the_line_and_a_caret()
    {
        var message = Assert.Single(Template.Parse("a\n{{ 1 + }}", "page").Messages);

        Assert.Equal("page(2,8) : error : expected an expression, found `}}`\n{{ 1 + }}\n       ^", message.Explain());
    }

    [Fact]
    public void Parser_messages_travel_with_the_error_when_an_include_does_not_parse()
    {
        var loader = new MemoryLoader(new Dictionary<string, string> { ["a"] = "{{ 1 + }}{{ ) }}" });

        var error = Assert.Throws<ScriptRuntimeException>(
            () => Template.Parse("{{ include 'a' }}").Render(new TemplateContext { TemplateLoader = loader }));

        Assert.Equal(["a(1,8)", "a(1,13)"], error.ParserMessages.Select(message => message.Span.ToString()));
    }

    [Fact]
    public void Builtins_stay_as_they_are_for_others_when_a_template_writes_to_one()
    {
        var date = new ScriptObject { ["d"] = new DateTime(2025, 10, 25) };
        var context = new TemplateContext();
        context.PushGlobal(date);
        var other = new TemplateContext();
        other.PushGlobal(date);

        Assert.Equal("2025", Template.Parse("{{ date.format = '%Y'; d }}").Render(context));
        Assert.Equal("25 Oct 2025", Template.Parse("{{ d }}").Render(other));
    }

    [Fact]
    public void Names_of_months_follow_the_culture_when_one_is_pushed()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["d"] = new DateTime(2025, 10, 25) });
        context.PushCulture(CultureInfo.GetCultureInfo("id-ID"));

        Assert.Equal("25 Oktober 2025 1.5", Template.Parse("{{ d | date.to_string '%d %B %Y' }} {{ 1.5 }}").Render(context));
    }

    [Fact]
    public void Error_is_offered_once_when_statements_are_nested()
    {
        var context = new RefusingContext();

        Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ if true; for x in [1]; null.a; end; end }}").Render(context));
        Assert.Equal(1, context.Offers);
    }

    private sealed class RefusingContext : TemplateContext
    {
        public int Offers { get; private set; }

        public override bool OnRuntimeError(ScriptRuntimeException error)
        {
            Offers++;
            return false;
        }
    }

    private sealed class Show : IScriptCustomFunction
    {
        public object? Invoke(TemplateContext context, SourceSpan callSite, ScriptArguments arguments) =>
            $"{string.Join(',', arguments.Positional)} {string.Join(',', arguments.Named.Select(pair => $"{pair.Key}={pair.Value}"))} {callSite}";
    }
}
