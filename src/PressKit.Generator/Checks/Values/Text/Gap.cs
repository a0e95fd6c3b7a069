namespace PressKit.Generator.Checks.Values.Text;

/// <summary>What stands between a token and the one before it.</summary>
internal enum Gap
{
    None,
    Space,
    Hyphen,

    /// <summary>A dash, or a hyphen with white space.</summary>
    Dash,
    Comma,
    Slash,
    Period,

    /// <summary>Anything that ends a phrase.</summary>
    Other,
}
