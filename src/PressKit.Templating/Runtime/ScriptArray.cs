namespace PressKit.Templating.Runtime;

/// <summary>An array of a template; it may carry named members beside its items.</summary>
/// <param name="items">What it holds first; nothing when left out.</param>
public sealed class ScriptArray(IEnumerable<object?>? items = null) : List<object?>(items ?? [])
{
    internal ScriptObject? Properties { get; set; }
}
