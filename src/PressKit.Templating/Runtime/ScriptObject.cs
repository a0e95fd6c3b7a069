namespace PressKit.Templating.Runtime;

/// <summary>An object of a template: members by name, compared ordinally, in the order they were added.</summary>
/// <param name="members">What it holds first; nothing when left out.</param>
public class ScriptObject(IEnumerable<KeyValuePair<string, object?>>? members = null)
    : OrderedDictionary<string, object?>(members ?? [], StringComparer.Ordinal)
{
    private HashSet<string>? _readOnly;

    // Builtin objects are shared by all contexts; a template that assigns to one gets its own copy first.
    internal bool IsShared { get; init; }

    /// <summary>Forbids templates to assign to a member, whether it exists yet or not.</summary>
    public void SetReadOnly(string name) => (_readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    /// <summary>Whether templates may assign to a member.</summary>
    public bool CanWrite(string name) => _readOnly is null || !_readOnly.Contains(name);

    internal virtual ScriptObject Copy() => new(this);
}

/// <summary>An object that can also be called, as the language's own <c>date</c> can. Called without arguments, it is itself.</summary>
/// <param name="function">What a call with arguments computes.</param>
/// <param name="members">What it holds first.</param>
public sealed class CallableObject(IScriptCustomFunction function, IEnumerable<KeyValuePair<string, object?>> members)
    : ScriptObject(members), IScriptCustomFunction
{
    /// <inheritdoc/>
    public object? Invoke(TemplateContext context, SourceSpan callSite, ScriptArguments arguments) =>
        arguments.Values.Length == 0 && arguments.NamedOrNull is null ? this : function.Invoke(context, callSite, arguments);

    internal override ScriptObject Copy() => new CallableObject(function, this);
}
