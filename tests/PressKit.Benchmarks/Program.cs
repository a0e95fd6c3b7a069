using BenchmarkDotNet.Running;
using PressKit.Benchmarks;

// Without arguments every benchmark runs; the arguments are those of BenchmarkDotNet, for instance `--job short`.
BenchmarkRunner.Run<TemplateBenchmarks>(args: args);
