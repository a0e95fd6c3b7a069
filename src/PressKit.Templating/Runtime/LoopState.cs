namespace PressKit.Templating.Runtime;

/// <summary>Where a running loop stands; the length of a <c>while</c> is not known.</summary>
internal sealed class LoopState(int length)
{
    public int Length => length;

    public int Index { get; set; }

    public bool Changed { get; set; }
}

/// <summary>What the last statement asks of those around it.</summary>
internal enum FlowState
{
    None,
    Break,
    Continue,
    Return,
}
