using System.Globalization;
using BenchmarkDotNet.Running;
using PressKit.Benchmarks;
using PressKit.Benchmarks.Corpus;

// `corpus --articles N --out DIR` writes the corpus as a kit. Anything else is for BenchmarkDotNet, for instance `--job short`.
switch (args)
{
    case ["corpus", "--articles", var articles, "--out", var folder]:
        WriteKit.Write(Path.GetFullPath(folder), int.Parse(articles, CultureInfo.InvariantCulture));
        break;
    default:
        BenchmarkRunner.Run<TemplateBenchmarks>(args: args);
        break;
}
