namespace PressKit.Cli;

/// <summary>Where a command writes: results, and everything that is said about them.</summary>
/// <param name="GitHub">The run of GitHub Actions that the command is part of; null elsewhere.</param>
/// <param name="Terminal">The screen that messages go to; null when they go elsewhere.</param>
public sealed record CommandConsole(TextWriter Output, TextWriter Messages, GitHubActions? GitHub = null, Terminal? Terminal = null);
