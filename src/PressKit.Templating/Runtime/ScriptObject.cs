namespace PressKit.Templating.Runtime;

/// <summary>An object of a template: members by name, compared ordinally, in the order they were added.</summary>
public sealed class ScriptObject : OrderedDictionary<string, object?>
{
    private HashSet<string>? _readOnly;

    /// <summary>An empty object.</summary>
    public ScriptObject()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>A shallow copy.</summary>
    public ScriptObject(IEnumerable<KeyValuePair<string, object?>> members)
        : base(members, StringComparer.Ordinal)
    {
    }

    // Builtin objects are shared by all contexts; a template that assigns to one gets its own copy first.
    internal bool IsShared { get; init; }

    /// <summary>Forbids templates to assign to a member, whether it exists yet or not.</summary>
    public void SetReadOnly(string name) => (_readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    /// <summary>Whether templates may assign to a member.</summary>
    public bool CanWrite(string name) => _readOnly is null || !_readOnly.Contains(name);
}
