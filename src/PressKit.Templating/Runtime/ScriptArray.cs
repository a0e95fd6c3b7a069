namespace PressKit.Templating.Runtime;

/// <summary>An array of a template; it may carry named members beside its items.</summary>
public sealed class ScriptArray : List<object?>
{
    /// <summary>An empty array.</summary>
    public ScriptArray()
    {
    }

    /// <summary>An empty array with room for <paramref name="capacity"/> items.</summary>
    public ScriptArray(int capacity)
        : base(capacity)
    {
    }

    /// <summary>An array with these items.</summary>
    public ScriptArray(IEnumerable<object?> items)
        : base(items)
    {
    }

    internal ScriptObject? Properties { get; set; }
}
