namespace PressKit.Templating.Runtime;

/// <summary>What messages call a value's type.</summary>
internal static class TypeNames
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string => "a string",
        bool => "a boolean",
        EmptyValue => "`empty`",
        DateTime => "a date",
        TimeSpan => "a timespan",
        IScriptCustomFunction => "a function",
        _ when Numbers.IsNumber(value) => "a number",
        _ when Members.IsObject(value) => "an object",
        _ => Sequences.TryGetList(value, out _) ? "an array" : value.GetType().Name,
    };
}
