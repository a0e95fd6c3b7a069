using PressKit.Templating.Parsing;
using PressKit.Templating.Runtime;

namespace PressKit.Templating.Tests;

public sealed class MemoryLoader(IReadOnlyDictionary<string, string> templates) : ITemplateLoader
{
    public int Loads { get; private set; }

    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
        templates.ContainsKey(templateName) ? templateName : null;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath)
    {
        Loads++;
        return templates[templatePath];
    }
}
