using System.Text.Json;
using PressKit.Templating.Parsing;
using PressKit.Templating.Runtime;

namespace PressKit.Templating.Conformance;

/// <summary>Renders one case with the engine's defaults and the case's options.</summary>
internal static class RunCase
{
    public static Outcome Run(ConformanceCase test)
    {
        var context = new TemplateContext { TemplateLoader = new CaseLoader(test.Includes) };
        foreach (var (name, value) in test.Options)
        {
            if (!TrySet(context, name, value)) return new Outcome { Error = $"this engine has no option `{name}`" };
        }

        var template = Template.Parse(test.Template, "text");
        if (template.HasErrors)
        {
            var first = template.Messages[0];
            var unsupported = template.Messages.FirstOrDefault(message => message.Type == ParserMessageType.Unsupported);
            return new Outcome { Error = first.ToString(), Phase = "parse", Line = first.Span.Start.Line, Unsupported = unsupported?.Message };
        }

        context.PushGlobal(test.Model);
        try
        {
            return new Outcome { Output = template.Render(context) };
        }
        catch (ScriptRuntimeException error)
        {
            var isUnsupported = error.Type == ParserMessageType.Unsupported;
            var unsupported = isUnsupported
                ? error.OriginalMessage
                : error.ParserMessages.FirstOrDefault(message => message.Type == ParserMessageType.Unsupported)?.Message;
            return new Outcome { Error = error.Message, Phase = "render", Line = error.Span.Start.Line, Unsupported = unsupported };
        }
    }

    /// <summary>Sets an option by the reference's name for it.</summary>
    private static bool TrySet(TemplateContext context, string name, JsonElement value)
    {
        switch (name)
        {
            case "strict_variables":
                context.StrictVariables = value.GetBoolean();
                return true;
            case "enable_relaxed_member_access":
                context.StrictMembers = !value.GetBoolean();
                return true;
            case "enable_relaxed_target_access":
                context.RelaxedTargets = value.GetBoolean();
                return true;
            case "enable_relaxed_indexer_access":
                context.StrictIndexes = !value.GetBoolean();
                return true;
            case "auto_indent":
                context.AutoIndent = value.GetBoolean();
                return true;
            case "loop_limit":
                context.LoopLimit = value.GetInt32();
                return true;
            case "recursive_limit":
                context.RecursiveLimit = value.GetInt32();
                return true;
            case "object_recursion_limit":
                context.ObjectRecursionLimit = value.GetInt32();
                return true;
            case "limit_to_string":
                context.LimitToString = value.GetInt32();
                return true;
            default:
                return false;
        }
    }

    private sealed class CaseLoader(IReadOnlyDictionary<string, string> templates) : ITemplateLoader
    {
        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
            templates.ContainsKey(templateName) ? templateName : null;

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => templates[templatePath];
    }
}

/// <summary>What the engine did: its output, or the first error.</summary>
internal sealed record Outcome
{
    public string Output { get; init; } = "";

    public string? Error { get; init; }

    public string? Phase { get; init; }

    public int Line { get; init; }

    /// <summary>The message that calls something unsupported.</summary>
    public string? Unsupported { get; init; }

    public bool Passes(ConformanceCase test) =>
        !test.ExpectsError ? Error is null && Output == test.Expected
        : Error is not null && (test.ErrorPlace is not var (phase, line) || (phase == Phase && line == Line));

    public string Describe() => Error ?? JsonSerializer.Serialize(Output);
}
