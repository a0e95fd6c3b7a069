namespace PressKit.Templating.Runtime;

/// <summary>Boxes made once for the values templates compute most.</summary>
internal static class Boxed
{
    private const int Smallest = -16;
    private const int Largest = 1024;

    public static readonly object True = true;
    public static readonly object False = false;

    private static readonly object[] SmallInts = CreateSmallInts();

    public static object Bool(bool value) => value ? True : False;

    public static object Int(int value) => value is >= Smallest and <= Largest ? SmallInts[value - Smallest] : value;

    /// <summary>An <c>int</c> when it fits, else a <c>long</c>.</summary>
    public static object Long(long value) => value is >= int.MinValue and <= int.MaxValue ? Int((int)value) : value;

    private static object[] CreateSmallInts()
    {
        var boxes = new object[Largest - Smallest + 1];
        for (var i = 0; i < boxes.Length; i++) boxes[i] = i + Smallest;

        return boxes;
    }
}
