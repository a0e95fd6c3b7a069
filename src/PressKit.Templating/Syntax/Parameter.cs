namespace PressKit.Templating.Syntax;

/// <summary>A parameter of a function; a rest parameter takes all remaining arguments as an array.</summary>
internal sealed record Parameter(string Name, bool HasDefault, object? Default, bool IsRest);
