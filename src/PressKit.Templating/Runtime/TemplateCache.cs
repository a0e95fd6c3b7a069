using System.Collections.Concurrent;

namespace PressKit.Templating.Runtime;

/// <summary>Parsed includes by path, shared by any number of contexts and threads.</summary>
public sealed class TemplateCache
{
    private readonly ConcurrentDictionary<string, Template> _templates = new(StringComparer.Ordinal);

    internal Template? Find(string path) => _templates.GetValueOrDefault(path);

    internal Template Add(string path, Template template) => _templates.GetOrAdd(path, template);
}
