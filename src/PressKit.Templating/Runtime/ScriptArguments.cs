namespace PressKit.Templating.Runtime;

/// <summary>The arguments of one call.</summary>
public sealed class ScriptArguments
{
    internal static readonly ScriptArguments None = new([], null);

    internal ScriptArguments(object?[] positional, ScriptObject? named)
    {
        Values = positional;
        NamedOrNull = named;
    }

    /// <summary>The arguments given by place.</summary>
    public IReadOnlyList<object?> Positional => Values;

    /// <summary>The arguments given by name, in the order of the call.</summary>
    public IReadOnlyDictionary<string, object?> Named => NamedOrNull ?? [];

    internal object?[] Values { get; }

    internal ScriptObject? NamedOrNull { get; }
}
