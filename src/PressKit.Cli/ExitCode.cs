namespace PressKit.Cli;

/// <summary>What the process tells its caller. The numbers are a contract with scripts.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>The content has errors; under <c>--strict</c>, or warnings.</summary>
    public const int Failed = 1;

    /// <summary>The command line is wrong, or a path on it does not exist.</summary>
    public const int WrongUsage = 2;

    /// <summary>PressKit itself failed.</summary>
    public const int Defect = 70;
}
