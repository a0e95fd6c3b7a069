namespace PressKit.Generator.Rendering;

/// <summary>Text that is markup already; templates print it as it is, and everything else escaped.</summary>
public sealed record HtmlText(string Value)
{
    public override string ToString() => Value;
}
