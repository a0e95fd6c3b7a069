using System.Reflection;
using System.Runtime.CompilerServices;

namespace PressKit.Generator.Tests.Snapshots;

public sealed class SnapshotFilesTests
{
    [Fact]
    public void Snapshot_fails_the_run_when_no_test_owns_it()
    {
        var owned = typeof(SnapshotFilesTests).Assembly.GetTypes()
            .SelectMany(static type => type.GetMethods())
            .Where(static method => method.GetCustomAttribute<FactAttribute>() is not null)
            .SelectMany(NamesOf)
            .ToHashSet(StringComparer.Ordinal);

        var orphans = Directory.EnumerateFiles(ProjectFolder(), "*.verified.*", SearchOption.AllDirectories)
            .Select(static file => Path.GetFileName(file))
            .Where(file => !owned.Contains(file[..file.IndexOf(".verified.", StringComparison.Ordinal)]));

        Assert.Empty(orphans);
    }

    private static IEnumerable<string> NamesOf(MethodInfo method)
    {
        var type = method.DeclaringType!;
        var data = method.GetCustomAttributes<MemberDataAttribute>().ToArray();
        if (data.Length == 0) return [SnapshotName.Of(type.Name, method.Name, null)];
        return data
            .SelectMany(attribute => attribute.GetData(method))
            .Select(arguments => SnapshotName.Of(type.Name, method.Name, arguments[0]?.ToString()));
    }

    private static string ProjectFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(Path.GetDirectoryName(path))!;
}
