namespace PressKit.Templating.Functions;

/// <summary><c>include name args…</c>: renders another template and returns its text.</summary>
internal sealed class IncludeFunction : IScriptCustomFunction
{
    private const string TemplatePrefix = "tpl:";

    public object? Invoke(TemplateContext context, SourceSpan callSite, ScriptArguments arguments) =>
        context.CreateRenderedText(context.Includes.Render(callSite, arguments));

    /// <summary>Joins templates by texts; a text that begins with <c>tpl:</c> is the name of a template to render.</summary>
    public static object? Join(BuiltinCall call)
    {
        var builder = new StringBuilder(RenderPart(call, call.Text(2)));
        var names = call.List(0) ?? [];
        for (var i = 0; i < names.Count; i++)
            builder.Append(i == 0 ? "" : RenderPart(call, call.Text(1))).Append(Render(call, names[i]));

        return call.Context.CreateRenderedText(call.Checked(builder.Append(RenderPart(call, call.Text(3))).ToString()));
    }

    private static string RenderPart(BuiltinCall call, string part) =>
        part.StartsWith(TemplatePrefix, StringComparison.Ordinal) ? Render(call, part[TemplatePrefix.Length..]) : part;

    private static string Render(BuiltinCall call, object? name) => call.Context.Includes.Render(call.Span, new ScriptArguments([name], null));
}
