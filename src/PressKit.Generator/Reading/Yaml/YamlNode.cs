using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Reading.Yaml;

/// <summary>A value of a YAML file with its place; lives only until a typed reader has read it.</summary>
public abstract record YamlNode(TextSpan Span)
{
    /// <summary>What the value is, in the words of a message to an editor.</summary>
    public abstract string Kind { get; }
}

/// <summary>A scalar; <paramref name="IsPlain"/> tells <c>true</c> from <c>"true"</c>.</summary>
public sealed record YamlScalar(string Value, bool IsPlain, TextSpan Span) : YamlNode(Span)
{
    public override string Kind => IsEmpty ? "nothing" : "a text";

    /// <summary>True for a key without a value, and for an explicit null.</summary>
    public bool IsEmpty => IsPlain && Value is "" or "~" or "null";
}

public sealed record YamlList(ImmutableArray<YamlNode> Items, TextSpan Span) : YamlNode(Span)
{
    public override string Kind => "a list";
}

public sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, TextSpan Span) : YamlNode(Span)
{
    public override string Kind => "a group of keys";
}

public sealed record YamlEntry(string Key, TextSpan KeySpan, YamlNode Value);
