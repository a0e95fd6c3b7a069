namespace PressKit.Generator.Checks.Values;

/// <summary>A limit from above, which the qualifiers of the kit's facts do not know.</summary>
public enum Ceiling
{
    None,
    LessThan,
    AtMost,
}
