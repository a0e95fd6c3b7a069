namespace PressKit.Cli;

/// <summary>Where a command writes: results, and everything that is said about them.</summary>
public sealed record CommandConsole(TextWriter Output, TextWriter Messages);
