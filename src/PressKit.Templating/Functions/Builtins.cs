namespace PressKit.Templating.Functions;

/// <summary>The names every template knows. Shared by all contexts and never written to.</summary>
internal static class Builtins
{
    public static readonly FrozenDictionary<string, object?> Library = new Dictionary<string, object?>
    {
        ["array"] = ArrayFunctions.Create(),
        ["date"] = DateFunctions.Create(),
        ["html"] = HtmlFunctions.Create(),
        ["math"] = MathFunctions.Create(),
        ["object"] = ObjectFunctions.Create(),
        ["regex"] = RegexFunctions.Create(),
        ["string"] = StringFunctions.Create(),
        ["timespan"] = TimeSpanFunctions.Create(),
        ["include"] = new IncludeFunction(),
        ["include_join"] = new BuiltinFunction("include_join", "names separator? begin? end?", IncludeFunction.Join),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
