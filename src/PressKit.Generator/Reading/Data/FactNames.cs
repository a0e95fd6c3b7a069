
namespace PressKit.Generator.Reading.Data;

/// <summary>How data files name facts, qualifiers, statuses and styles.</summary>
public static class FactNames
{
    /// <summary>Stands for a date that no source gives.</summary>
    public const string Unknown = "unknown";

    public static IReadOnlyDictionary<string, Qualifier> Qualifiers { get; } = new Dictionary<string, Qualifier>(StringComparer.Ordinal)
    {
        ["exactly"] = Qualifier.Exactly,
        ["more than"] = Qualifier.MoreThan,
        ["almost"] = Qualifier.Almost,
        ["about"] = Qualifier.About,
        ["at least"] = Qualifier.AtLeast,
    };

    public static IReadOnlyDictionary<string, FactStatus> Statuses { get; } = new Dictionary<string, FactStatus>(StringComparer.Ordinal)
    {
        ["expected"] = FactStatus.Expected,
        ["so far"] = FactStatus.SoFar,
        ["final"] = FactStatus.Final,
        ["threshold"] = FactStatus.Threshold,
    };

    public static IReadOnlyDictionary<string, ValueStyle> Styles { get; } = new Dictionary<string, ValueStyle>(StringComparer.Ordinal)
    {
        ["number"] = ValueStyle.Number,
        ["year"] = ValueStyle.Year,
        ["percent"] = ValueStyle.Percent,
        ["ordinal"] = ValueStyle.Ordinal,
    };

    /// <summary>The fact that a name such as <c>signatories@2025-10-26</c> means: the part before its pin.</summary>
    public static string IdIn(string name)
    {
        var at = name.IndexOf('@', StringComparison.Ordinal);
        return at < 0 ? name : name[..at];
    }

    /// <summary>The name of a value of one of the three, for machines and for keys of interface texts.</summary>
    public static string Of<T>(IReadOnlyDictionary<string, T> names, T value)
        where T : struct, Enum => names.First(entry => EqualityComparer<T>.Default.Equals(entry.Value, value)).Key;
}
