using System.Collections.Concurrent;

namespace PressKit.Templating.Runtime;

/// <summary>Parsed includes by path, shared by any number of contexts and threads.</summary>
public sealed class TemplateCache
{
    private readonly ConcurrentDictionary<string, Template> _templates = new(StringComparer.Ordinal);

    internal bool TryGet(string path, [NotNullWhen(true)] out Template? template) => _templates.TryGetValue(path, out template);

    internal Template Add(string path, Template template) => _templates.GetOrAdd(path, template);
}
