using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading.Data;

/// <summary>How data files name facts, qualifiers, statuses and styles.</summary>
public static class FactNames
{
    /// <summary>Stands for a date that no source gives.</summary>
    public const string Unknown = "unknown";

    public static KnownWords<Qualifier> Qualifiers { get; } = new(
        ("exactly", Qualifier.Exactly),
        ("more than", Qualifier.MoreThan),
        ("almost", Qualifier.Almost),
        ("about", Qualifier.About),
        ("at least", Qualifier.AtLeast));

    public static KnownWords<FactStatus> Statuses { get; } = new(
        ("expected", FactStatus.Expected),
        ("so far", FactStatus.SoFar),
        ("final", FactStatus.Final),
        ("threshold", FactStatus.Threshold));

    public static KnownWords<ValueStyle> Styles { get; } = new(
        ("number", ValueStyle.Number),
        ("year", ValueStyle.Year),
        ("percent", ValueStyle.Percent),
        ("ordinal", ValueStyle.Ordinal));

    /// <summary>The fact that a name such as <c>signatories@2025-10-26</c> means: the part before its pin.</summary>
    public static string IdIn(string name)
    {
        var at = name.IndexOf('@', StringComparison.Ordinal);
        return at < 0 ? name : name[..at];
    }
}
