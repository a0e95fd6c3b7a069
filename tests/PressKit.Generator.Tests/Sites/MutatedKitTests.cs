using System.Text;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Tests.Sites;

/// <summary>Whatever an editor does to the files, a build answers with diagnostics, never with an exception.</summary>
public sealed class MutatedKitTests
{
    private const int Cases = 90;

    private static readonly string[] Replacements = ["", "-", "[]", "{}", "99999999999999999999", "-1", "null", "true", ": :", "\t", "\"", "id: x", "{id: a}", "[[x@y]]", "0.5", "ÿ", "---"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Build_of_a_mutated_kit_ends_without_an_exception(int seed)
    {
        var random = new Random(seed);
        var disk = new DiskTree(RealKit.Root);
        var paths = disk.List("content").Where(static path => Path.GetExtension(path) is ".yml" or ".md").ToArray();
        for (var number = 0; number < Cases / 3; number++)
        {
            var kit = new MemoryTree();
            foreach (var path in paths.Concat(disk.List("templates"))) kit.Set(path, disk.Read(path)!);
            var target = paths[random.Next(paths.Length)];
            kit[target] = Mutate(Encoding.UTF8.GetString(disk.Read(target)!), random);
            var failure = Record.Exception(() => TestSite.Build(kit, RealKit.BaseUrl));
            Assert.True(failure is null, $"seed {seed}, case {number}, {target}: {failure}");
        }
    }

    private static string Mutate(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        for (var count = random.Next(1, 4); count > 0 && lines.Count > 1; count--)
        {
            var line = random.Next(lines.Count);
            var colon = lines[line].IndexOf(':', StringComparison.Ordinal);
            switch (random.Next(5))
            {
                case 0:
                    lines.RemoveAt(line);
                    break;
                case 1:
                    lines.Insert(line, lines[line]);
                    break;
                case 2:
                    lines[line] = new string(' ', random.Next(6)) + lines[line].TrimStart();
                    break;
                default:
                    lines[line] = (colon < 0 ? "" : lines[line][..(colon + 1)] + " ") + Replacements[random.Next(Replacements.Length)];
                    break;
            }
        }

        return string.Join('\n', lines);
    }
}
