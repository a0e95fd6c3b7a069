using PressKit.Generator.Theming;
using PressKit.Templating;
using PressKit.Templating.Parsing;
using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary>Finds included templates among the theme's files; a name is a path below <c>templates/</c>.</summary>
internal sealed class ThemeLoader(IReadOnlyDictionary<string, string> templates) : ITemplateLoader
{
    public static string PathOf(string name) => $"{Theme.Folder}/{name}";

    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
        templates.ContainsKey(templateName) ? PathOf(templateName) : null;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        templates.GetValueOrDefault(templatePath[(Theme.Folder.Length + 1)..]);
}
