using System.Text;
using System.Text.RegularExpressions;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Tests.Sites;
using Xunit.Abstractions;

namespace PressKit.Generator.Tests.Checks.Mutations;

/// <summary>
/// The English articles and the data of the real kit, changed in one place at a time: each change must be named by a new error, or by a
/// stale block. A part of the changes runs by default; <c>PRESSKIT_MUTATIONS=all</c> runs every one.
/// </summary>
public sealed partial class MutationTests(ITestOutputHelper output)
{
    private const int Share = 12;

    private static readonly string[] MustAllBeCaught = ["digit", "month", "data value"];

    [Fact]
    public void Mutation_of_the_kit_is_named_by_a_diagnostic()
    {
        var disk = new DiskTree(RealKit.Root);
        var files = disk.List("content").Concat(disk.List("templates")).Concat(disk.List("seeds")).ToDictionary(static path => path, path => disk.Read(path)!);
        var before = Find(files).ToHashSet();
        var mutations = AllMutations(files).ToArray();
        if (Environment.GetEnvironmentVariable("PRESSKIT_MUTATIONS") != "all") mutations = [.. mutations.Where(static (_, index) => index % Share == 0)];

        var missed = mutations.AsParallel().Where(mutation => !IsCaught(mutation, files, before)).ToArray();
        foreach (var kind in mutations.GroupBy(static mutation => mutation.Kind))
        {
            output.WriteLine($"{kind.Key}: {kind.Count() - missed.Count(mutation => mutation.Kind == kind.Key)} of {kind.Count()}");
        }

        foreach (var mutation in missed) output.WriteLine("missed: " + mutation);
        Assert.DoesNotContain(missed, static mutation => MustAllBeCaught.Contains(mutation.Kind));
        Assert.True(missed.Length <= mutations.Length * 0.02, $"{missed.Length} of {mutations.Length} mutations were missed:\n{string.Join('\n', missed.Take(40).Select(static mutation => mutation.ToString()))}");
    }

    private static IEnumerable<Mutation> AllMutations(Dictionary<string, byte[]> files)
    {
        var data = RealKitData();
        string[] names = [.. data.People.Select(static person => person.Name).OfType<string>()];
        string[] quotes = [.. data.Quotes.Select(static quote => quote.Translations.GetValueOrDefault("en")).OfType<string>()];
        foreach (var path in files.Keys.Where(static path => path.StartsWith("content/en/articles/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            foreach (var mutation in MutateText.All(path, Encoding.UTF8.GetString(files[path]), names, quotes)) yield return mutation;
        }

        const string Facts = "content/data/facts.yml";
        var facts = Encoding.UTF8.GetString(files[Facts]);
        foreach (Match value in DataValue().Matches(facts))
        {
            var number = value.Groups["number"];
            var changed = (decimal.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            yield return new Mutation("data value", Facts, $"{number.Value} to {changed} at {number.Index}", facts[..number.Index] + changed + facts[(number.Index + number.Length)..]);
        }
    }

    private static KitData RealKitData()
    {
        var diagnostics = new DiagnosticBag();
        return ReadKit.Read(new DiskTree(RealKit.Root), diagnostics)!.Data;
    }

    private static bool IsCaught(Mutation mutation, Dictionary<string, byte[]> files, HashSet<Diagnostic> before)
    {
        var mutated = new Dictionary<string, byte[]>(files) { [mutation.Path] = Encoding.UTF8.GetBytes(mutation.Text) };
        return Find(mutated).Any(diagnostic => !before.Contains(diagnostic)
            && diagnostic.Severity != Severity.Notice
            && (diagnostic.Place.Path == mutation.Path || diagnostic.Message.Contains(mutation.Path, StringComparison.Ordinal)));
    }

    private static IEnumerable<Diagnostic> Find(Dictionary<string, byte[]> files)
    {
        var kit = new MemoryTree();
        foreach (var (path, bytes) in files) kit.Set(path, bytes);
        return SitePipeline.Run(new BuildRequest { Files = kit, Output = new NoOutput(), Now = DateTimeOffset.UnixEpoch }).Diagnostics;
    }

    [GeneratedRegex(@"^ +value: (?<number>[\d.]+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DataValue();
}
