using System.Text.RegularExpressions;

namespace PressKit.Generator.Tests.Snapshots;

/// <summary>Names of snapshot files, without their endings.</summary>
internal static partial class SnapshotName
{
    public static string Of(string type, string method, string? parameter) =>
        parameter is null ? $"{type}.{method}" : $"{type}.{method}_{NotPlain().Replace(parameter, "-")}";

    [GeneratedRegex("[^A-Za-z0-9.-]+")]
    private static partial Regex NotPlain();
}
