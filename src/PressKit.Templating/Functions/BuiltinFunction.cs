namespace PressKit.Templating.Functions;

/// <summary>A builtin with a checked parameter list.</summary>
/// <param name="name">The full name, for messages.</param>
/// <param name="signature">Parameter names between blanks; <c>x?</c> may be left out, a last <c>x*</c> takes the rest.</param>
/// <param name="compute">What it computes.</param>
internal sealed class BuiltinFunction(string name, string signature, Func<BuiltinCall, object?> compute) : IScriptCustomFunction
{
    private readonly string[] _parameters = Array.ConvertAll(signature.Split(' '), static parameter => parameter.TrimEnd('?', '*'));
    private readonly int _required = signature.Split(' ').TakeWhile(static parameter => parameter[^1] is not ('?' or '*')).Count();
    private readonly bool _takesRest = signature.EndsWith('*');

    public object? Invoke(TemplateContext context, SourceSpan callSite, ScriptArguments arguments) =>
        Invoke(context, callSite, arguments.Values, arguments.NamedOrNull);

    public object? Invoke(TemplateContext context, SourceSpan callSite, object?[] given, ScriptObject? named)
    {
        if (given.Length > _parameters.Length && !_takesRest)
            throw context.Error(callSite, $"`{name}` takes at most {_parameters.Length} argument(s), but {given.Length} were given");

        var values = named is null ? given : AddNamed(context, callSite, given, named);
        if (values.Length < _required) throw context.Error(callSite, $"`{name}` needs the argument `{_parameters[values.Length]}`");
        return compute(new BuiltinCall(context, callSite, name, values));
    }

    private object?[] AddNamed(TemplateContext context, SourceSpan callSite, object?[] given, ScriptObject named)
    {
        var values = given;
        foreach (var (key, value) in named)
        {
            var index = Array.IndexOf(_parameters, key);
            if (index < 0) throw context.Error(callSite, $"`{name}` has no parameter `{key}`{Suggestion.For(key, _parameters)}");
            if (index >= values.Length) Array.Resize(ref values, index + 1);
            values[index] = value;
        }

        return given.Length + named.Count >= _required ? values : given;
    }
}
