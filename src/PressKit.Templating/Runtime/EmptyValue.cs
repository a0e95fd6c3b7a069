namespace PressKit.Templating.Runtime;

/// <summary>The value of the word <c>empty</c>: false, prints nothing, and equals every collection without items.</summary>
internal sealed class EmptyValue
{
    public static readonly EmptyValue Instance = new();

    private EmptyValue()
    {
    }

    public override string ToString() => "";
}
