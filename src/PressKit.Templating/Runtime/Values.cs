namespace PressKit.Templating.Runtime;

/// <summary>The value of the word <c>empty</c>: false, prints nothing, and equals every collection without items.</summary>
internal sealed class EmptyValue
{
    public static readonly EmptyValue Instance = new();

    public override string ToString() => "";
}

internal static class Truth
{
    /// <summary>Only null, false and <c>empty</c> are false; 0, an empty string and an empty array are true.</summary>
    public static bool Of(object? value) => value is not (null or false or EmptyValue);
}

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
        ScriptObject => "an object",
        IScriptCustomFunction => "a function",
        _ when Numbers.IsNumber(value) => "a number",
        _ when Members.IsObject(value) => "an object",
        _ => Sequences.ListOf(value) is null ? value.GetType().Name : "an array",
    };
}

/// <summary>Boxes made once for the values templates compute most.</summary>
internal static class Boxed
{
    private const int Smallest = -16;
    private const int Largest = 1024;

    public static readonly object True = true;
    public static readonly object False = false;

    private static readonly object[] SmallInts = BoxSmallInts();

    private static object[] BoxSmallInts()
    {
        var boxed = new object[Largest - Smallest + 1];
        for (var index = 0; index < boxed.Length; index++) boxed[index] = Smallest + index;
        return boxed;
    }

    public static object Bool(bool value) => value ? True : False;

    public static object Int(int value) => value is >= Smallest and <= Largest ? SmallInts[value - Smallest] : value;

    /// <summary>An <c>int</c> when it fits, else a <c>long</c>.</summary>
    public static object Long(long value) => value is >= int.MinValue and <= int.MaxValue ? Int((int)value) : value;
}
