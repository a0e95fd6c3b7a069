using System.Runtime.CompilerServices;

namespace PressKit.Generator.Tests.Snapshots;

/// <summary>
/// Compares a text with the file accepted for it, by the file conventions of Verify: <c>Type.Method_parameter.verified.ext</c> beside
/// the test, <c>.received.</c> when they differ. Accept with <c>PRESSKIT_ACCEPT=1 dotnet test</c>; under CI that is refused.
/// </summary>
internal static class Snapshot
{
    /// <param name="extension">Without the dot: <c>html</c>.</param>
    /// <param name="parameter">Tells the cases of a theory apart; null in a fact.</param>
    public static void Verify(string actual, string extension, string? parameter = null, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        var name = SnapshotName.Of(Path.GetFileNameWithoutExtension(testFile), method, parameter);
        var folder = Path.GetDirectoryName(testFile)!;
        var verified = Path.Combine(folder, $"{name}.verified.{extension}");
        var received = Path.Combine(folder, $"{name}.received.{extension}");

        var expected = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        if (Environment.GetEnvironmentVariable("PRESSKIT_ACCEPT") == "1")
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "Snapshots are accepted by people, never under CI.");
            File.WriteAllText(verified, actual);
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        var difference = expected is null ? "There is no accepted snapshot yet." : TextDifference.Describe(expected, actual);
        Assert.Fail($"{name}.{extension} differs from its snapshot (- accepted, + received):\n{difference}\nIf the change is right, accept it: PRESSKIT_ACCEPT=1 dotnet test");
    }
}
