using System.Collections.Immutable;

namespace PressKit.Cli.Inspecting;

/// <summary>Everything that <c>presskit doctor</c> has to say.</summary>
/// <param name="DotNet">The runtime as it names itself: <c>.NET 10.0.1</c>.</param>
/// <param name="System">The runtime identifier: <c>linux-x64</c>.</param>
public sealed record Inspection(string PressKit, string DotNet, string System, InspectedKit Kit, ImmutableArray<InspectedTool> Tools);
