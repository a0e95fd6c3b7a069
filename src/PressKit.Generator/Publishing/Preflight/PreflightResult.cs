using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Publishing.Preflight;

/// <summary>What the test of an output found.</summary>
/// <param name="Bytes">The size of all files together.</param>
/// <param name="BasePaths">The paths under which the site was tested.</param>
public sealed record PreflightResult(ImmutableArray<Diagnostic> Diagnostics, int Files, long Bytes, ImmutableArray<string> BasePaths);
