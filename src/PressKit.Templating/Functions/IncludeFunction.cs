namespace PressKit.Templating.Functions;

/// <summary><c>include name args…</c>: renders another template and returns its text.</summary>
internal sealed class IncludeFunction : IScriptCustomFunction
{
    private const string TemplatePrefix = "tpl:";

    public object? Invoke(TemplateContext context, SourceSpan callSite, ScriptArguments arguments) =>
        context.CreateRenderedText(context.Includes.Render(callSite, Find(context, callSite, arguments), arguments));

    /// <summary>Renders to the output itself: what templates render is finished text, which no value of its own needs to carry.</summary>
    public static void Print(TemplateContext context, SourceSpan callSite, ScriptArguments arguments) =>
        context.Includes.Print(callSite, Find(context, callSite, arguments), arguments);

    /// <summary>Joins texts; a part that begins with <c>tpl:</c> is the name of a template to render.</summary>
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

    private static string Render(BuiltinCall call, object? name)
    {
        var arguments = new ScriptArguments([name], null);
        return call.Context.Includes.Render(call.Span, Find(call.Context, call.Span, arguments), arguments);
    }

    private static Template Find(TemplateContext context, SourceSpan callSite, ScriptArguments arguments)
    {
        if (arguments.Values.Length == 0) throw context.Error(callSite, "`include` needs the name of a template");
        var name = context.ObjectToString(arguments.Values[0]);
        if (name.Length == 0) throw context.Error(callSite, "the name of the template to include is empty");
        return context.Includes.Find(callSite, name);
    }
}
