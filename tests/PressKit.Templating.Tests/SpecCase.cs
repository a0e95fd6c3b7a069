namespace PressKit.Templating.Tests;

/// <summary>One case of a spec file: a template with what it needs, and either its output or its errors.</summary>
public sealed class SpecCase(string file, string title)
{
    public string Template { get; set; } = "";

    /// <summary>Assignments in the template language that make the model.</summary>
    public string Model { get; set; } = "";

    /// <summary>Names of options to set, one a line; <c>Name = number</c> for limits.</summary>
    public string Options { get; set; } = "";

    public Dictionary<string, string> Includes { get; } = new(StringComparer.Ordinal);

    public string? Output { get; set; }

    /// <summary>One error a line: <c>[path] line:column phase message</c>.</summary>
    public string? Errors { get; set; }

    public override string ToString() => $"{file}: {title}";
}
