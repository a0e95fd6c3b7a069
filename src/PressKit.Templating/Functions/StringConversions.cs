namespace PressKit.Templating.Functions;

/// <summary>The members of <c>string</c> that turn text into something else: numbers, literals, base 64.</summary>
internal static class StringConversions
{
    public static void AddTo(FunctionTable table)
    {
        table.Add("to_int", "text", (in BuiltinCall call) =>
            int.TryParse(call.TextOrNull(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Boxed.Int(number) : null);
        table.Add("to_long", "text", (in BuiltinCall call) =>
            long.TryParse(call.TextOrNull(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null);
        table.Add("to_float", "text", (in BuiltinCall call) =>
            float.TryParse(call.TextOrNull(0), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null);
        table.Add("to_double", "text", (in BuiltinCall call) =>
            double.TryParse(call.TextOrNull(0), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null);
        table.Add("literal", "text", (in BuiltinCall call) => call[0] is null ? null : Quote(call, ValuePrinter.AppendQuoted));
        table.Add("escape", "text", (in BuiltinCall call) => call[0] is null ? null : Quote(call, ValuePrinter.AppendEscaped));
        table.Add("base64_encode", "text", (in BuiltinCall call) => Convert.ToBase64String(Encoding.UTF8.GetBytes(call.Text(0))));
        table.Add("base64_decode", "text", (in BuiltinCall call) => Decode(call));
    }

    private static string Quote(in BuiltinCall call, Action<StringBuilder, string> append)
    {
        var builder = new StringBuilder();
        append(builder, call.Text(0));
        return call.Checked(builder.ToString());
    }

    private static string Decode(in BuiltinCall call)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(call.Text(0)));
        }
        catch (FormatException)
        {
            throw call.Error("the text is not base 64");
        }
    }
}
