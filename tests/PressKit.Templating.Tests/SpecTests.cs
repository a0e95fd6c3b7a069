using PressKit.Templating.Parsing;
using PressKit.Templating.Runtime;

namespace PressKit.Templating.Tests;

public sealed class SpecTests
{
    private const string PagePath = "page";

    public static TheoryData<SpecCase> Cases => new(SpecFile.ReadAll());

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Template_gives_the_specified_result_when_rendered(SpecCase spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var (output, errors) = Run(spec);
        Assert.Equal(spec.Errors ?? "", errors);
        if (spec.Output is not null)
        {
            Assert.Equal(spec.Output, output);
        }

        Assert.True(spec.Output is not null || spec.Errors is not null, $"{spec} expects nothing");
    }

    private static (string Output, string Errors) Run(SpecCase spec)
    {
        var template = Template.Parse(spec.Template, PagePath);
        if (template.HasErrors)
        {
            return ("", string.Join('\n', template.Messages.Select(message => Describe(message.Span, "parse", message.Type, message.Message))));
        }

        var context = CreateContext(spec);
        try
        {
            var output = template.Render(context);
            return (output, string.Join('\n', context.Errors.Select(Describe)));
        }
        catch (ScriptRuntimeException error)
        {
            return ("", Describe(error));
        }
    }

    private static RecordingContext CreateContext(SpecCase spec)
    {
        var model = new ScriptObject();
        var context = new RecordingContext { TemplateLoader = new MemoryLoader(spec.Includes) };
        context.PushGlobal(model);
        Template.Parse($"{{{{\n{spec.Model}\n}}}}").Render(context);
        foreach (var option in spec.Options.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = option.Split('=', StringSplitOptions.TrimEntries);
            var property = typeof(RecordingContext).GetProperty(parts[0])!;
            property.SetValue(context, parts.Length == 1 ? true : int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
        }

        return context;
    }

    private static string Describe(ScriptRuntimeException error) => Describe(error.Span, "render", error.Type, error.OriginalMessage);

    private static string Describe(SourceSpan span, string phase, ParserMessageType type, string message)
    {
        var path = span.FileName == PagePath ? "" : span.FileName + " ";
        var kind = type == ParserMessageType.Unsupported ? " unsupported" : "";
        return $"{path}{span.Start.Line}:{span.Start.Column} {phase}{kind} {message}";
    }
}
