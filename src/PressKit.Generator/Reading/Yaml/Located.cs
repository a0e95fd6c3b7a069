using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Reading.Yaml;

/// <summary>A value that a later stage may have to point at.</summary>
public sealed record Located<T>(T Value, TextSpan Span);
