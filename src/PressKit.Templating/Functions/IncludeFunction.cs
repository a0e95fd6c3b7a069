using System.Text;

namespace PressKit.Templating.Functions;

/// <summary><c>include name args…</c>: renders another template and returns its text.</summary>
internal sealed class IncludeFunction : IScriptCustomFunction
{
    private const string TemplatePrefix = "tpl:";

    public object? Invoke(TemplateContext context, SourceSpan callSite, ScriptArguments arguments)
    {
        if (arguments.Values.Length == 0)
            throw context.Error(callSite, "`include` needs the name of a template");

        return context.CreateRenderedText(Render(context, callSite, arguments));
    }

    /// <summary>Joins texts; a part that begins with <c>tpl:</c> is the name of a template to render.</summary>
    public static object? Join(in BuiltinCall call)
    {
        var builder = new StringBuilder(RenderPart(call, call.Text(2)));
        var names = call.List(0) ?? [];
        for (var i = 0; i < names.Count; i++)
        {
            builder.Append(i == 0 ? "" : RenderPart(call, call.Text(1)));
            builder.Append(Render(call.Context, call.Span, new ScriptArguments([names[i]], null)));
        }

        return call.Context.CreateRenderedText(call.Checked(builder.Append(RenderPart(call, call.Text(3))).ToString()));
    }

    private static string RenderPart(in BuiltinCall call, string part) =>
        part.StartsWith(TemplatePrefix, StringComparison.Ordinal)
            ? Render(call.Context, call.Span, new ScriptArguments([part[TemplatePrefix.Length..]], null))
            : part;

    private static string Render(TemplateContext context, SourceSpan callSite, ScriptArguments arguments)
    {
        var name = context.ObjectToString(arguments.Values[0]);
        if (name.Length == 0)
            throw context.Error(callSite, "the name of the template to include is empty");

        var loader = context.TemplateLoader ?? throw context.Error(callSite, "templates cannot be included here: no loader is set");
        var path = loader.GetPath(context, callSite, name) ?? throw context.Error(callSite, $"there is no template `{name}`");
        var template = context.Includes.Get(
            path, () => loader.Load(context, callSite, path) ?? throw context.Error(callSite, $"the template `{path}` cannot be read"));
        if (template.HasErrors)
        {
            var error = context.Error(callSite, $"the included template has errors: {template.Messages[0]}");
            throw new ScriptRuntimeException(callSite, error.OriginalMessage)
            {
                IncludeChain = error.IncludeChain,
                ParserMessages = template.Messages,
            };
        }

        return context.Includes.Render(callSite, template, arguments);
    }
}
