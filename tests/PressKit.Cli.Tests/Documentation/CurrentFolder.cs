namespace PressKit.Cli.Tests.Documentation;

/// <summary>Tests that change the current folder of the process, and so run alone.</summary>
[CollectionDefinition(nameof(CurrentFolder), DisableParallelization = true)]
public sealed class CurrentFolder;
