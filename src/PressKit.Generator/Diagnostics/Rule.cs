namespace PressKit.Generator.Diagnostics;

/// <summary>What a diagnostic is about: a code that is never reused and the severity that goes with it.</summary>
public sealed record Rule(string Code, Severity Severity);
