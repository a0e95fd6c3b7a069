namespace PressKit.Cli;

/// <summary>A run of GitHub Actions, whose log anyone may read.</summary>
/// <param name="SummaryFile">Where Markdown for the run's page is added; null when there is no such file.</param>
public sealed record GitHubActions(string? SummaryFile)
{
    /// <summary>The run this process is part of; null outside of one (docs.github.com, "Default environment variables").</summary>
    public static GitHubActions? Read() => Environment.GetEnvironmentVariable("GITHUB_ACTIONS") != "true"
        ? null
        : new GitHubActions(Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is { Length: > 0 } file ? file : null);
}
