namespace PressKit.Templating.Runtime;

internal static class Truth
{
    /// <summary>Only null, false and <c>empty</c> are false; 0, an empty string and an empty array are true.</summary>
    public static bool Of(object? value) => value is not (null or false or EmptyValue);
}
