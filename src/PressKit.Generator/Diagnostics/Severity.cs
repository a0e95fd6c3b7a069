namespace PressKit.Generator.Diagnostics;

/// <summary>How much a diagnostic weighs: errors stop a build, warnings do so under <c>--strict</c>, notices never.</summary>
public enum Severity
{
    Error,
    Warning,
    Notice,
}
