namespace PressKit.Templating.Functions;

internal static class Cultures
{
    /// <summary>The culture an argument names, or the context's when it is left out.</summary>
    public static CultureInfo Find(in BuiltinCall call, int index)
    {
        if (call.TextOrNull(index) is not { } name) return call.Context.CurrentCulture;
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            throw call.Error($"there is no culture `{name}`");
        }
    }
}
