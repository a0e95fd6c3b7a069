namespace PressKit.Templating.Runtime;

/// <summary>Where a running loop stands; the length of a <c>while</c> is not known.</summary>
internal sealed class LoopState(int length)
{
    public int Length => length;

    public int Index { get; set; }

    /// <summary>The item of the running step and the one before it.</summary>
    public object? Item { get; set; }

    public object? Previous { get; set; }
}

/// <summary>What the last statement asks of those around it.</summary>
internal enum FlowState
{
    None,
    Break,
    Continue,
    Return,
}
