namespace PressKit.Cli;

/// <summary>The command line asks for something that cannot be: a folder that is not there, a time without a zone.</summary>
public sealed class UsageException(string message) : Exception(message);
