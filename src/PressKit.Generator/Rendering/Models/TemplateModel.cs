namespace PressKit.Generator.Rendering.Models;

/// <summary>
/// What a template sees: names and values, closed before rendering starts. Values are texts, numbers, booleans, dates of the
/// content, <see cref="HtmlText"/>, lists and further models; an absent value is null under its name, never a missing name.
/// </summary>
public sealed class TemplateModel() : Dictionary<string, object?>(StringComparer.Ordinal);
