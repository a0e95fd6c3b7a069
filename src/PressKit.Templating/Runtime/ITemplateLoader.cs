using System.Collections.Concurrent;

namespace PressKit.Templating.Runtime;

/// <summary>Finds the templates that <c>include</c> names.</summary>
public interface ITemplateLoader
{
    /// <summary>The path that stands for a name in messages and caches, or null when there is no such template.</summary>
    string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName);

    /// <summary>The text of a template, or null when it cannot be read. Asked at most once per path and context.</summary>
    string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath);
}

/// <summary>Parsed includes by path, shared by any number of contexts and threads.</summary>
public sealed class TemplateCache
{
    private readonly ConcurrentDictionary<string, Template> _templates = new(StringComparer.Ordinal);

    internal Template? Find(string path) => _templates.GetValueOrDefault(path);

    internal Template Add(string path, Template template) => _templates.GetOrAdd(path, template);
}
