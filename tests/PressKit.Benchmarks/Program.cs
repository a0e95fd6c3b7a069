using System.Globalization;
using BenchmarkDotNet.Running;
using PressKit.Benchmarks;
using PressKit.Benchmarks.Comparing;
using PressKit.Benchmarks.Corpus;

// What each does stands in README.md; what is none of them goes to BenchmarkDotNet.
switch (args)
{
    case ["corpus", "--articles", var articles, "--out", var folder]:
        WriteKit.Write(Path.GetFullPath(folder), Number(articles));
        return 0;
    case ["bare", "--root", var root, "--out", var folder]:
        ConvertBare.Convert(Path.GetFullPath(root), Path.GetFullPath(folder));
        return 0;
    case ["compare", "--presskit", var program, "--folder", var folder, "--runs", var runs, "--articles", .. var sizes]:
        return new RunComparison(Path.GetFullPath(program), Path.GetFullPath(folder), Number(runs)).Run(sizes.Select(Number));
    default:
        BenchmarkSwitcher.FromAssembly(typeof(TemplateBenchmarks).Assembly).Run(args);
        return 0;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
