namespace PressKit.Generator.Publishing;

/// <summary>For <c>check</c>: everything is made and nothing is kept.</summary>
public sealed class NoOutput : IOutput
{
    public void Write(string address, ReadOnlySpan<byte> bytes)
    {
    }

    public void Link(string address, string file)
    {
    }

    public void Commit()
    {
    }

    public void Discard()
    {
    }
}
