using PressKit.Generator.Checks.Values;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Tests.Checks.Values;

/// <summary>Values as the specs write them: <c>more than number:2500; ordinal:2?</c>, where a question mark stands for ambiguous ones.</summary>
internal static class ValueText
{
    public static string Of(string text, string language) => string.Join("; ", ReadValues.Read(text, language).Select(Of));

    public static string Of(TextValue value)
    {
        var qualifier = (value.Qualifier, value.Ceiling) switch
        {
            (Qualifier.Exactly, Ceiling.None) => "",
            (Qualifier.Exactly, Ceiling.LessThan) => "less than ",
            (Qualifier.Exactly, Ceiling.AtMost) => "at most ",
            _ => FactNames.Qualifiers.Of(value.Qualifier) + " ",
        };
        return (value.IsQualifierOpen ? "perhaps " : "") + qualifier + value.Key + (value.IsAmbiguous ? "?" : "");
    }
}
