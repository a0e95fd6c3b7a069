namespace PressKit.Templating.Functions;

internal delegate object? BuiltinBody(in BuiltinCall call);

/// <summary>A builtin with a checked parameter list.</summary>
internal sealed class BuiltinFunction : IScriptCustomFunction
{
    private readonly string _name;
    private readonly string[] _parameters;
    private readonly int _required;
    private readonly bool _takesRest;
    private readonly BuiltinBody _body;

    /// <param name="name">The full name, for messages.</param>
    /// <param name="signature">Parameter names between blanks; <c>x?</c> may be left out, a last <c>x*</c> takes the rest.</param>
    /// <param name="body">What it computes.</param>
    public BuiltinFunction(string name, string signature, BuiltinBody body)
    {
        _name = name;
        _body = body;
        _parameters = signature.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _takesRest = signature.EndsWith('*');
        _required = Array.FindIndex(_parameters, parameter => parameter[^1] is '?' or '*');
        _required = _required < 0 ? _parameters.Length : _required;
        for (var i = 0; i < _parameters.Length; i++) _parameters[i] = _parameters[i].TrimEnd('?', '*');
    }

    public object? Invoke(TemplateContext context, SourceSpan callSite, ScriptArguments arguments) =>
        Invoke(context, callSite, arguments.Values, arguments.NamedOrNull);

    public object? Invoke(TemplateContext context, SourceSpan callSite, object?[] given, ScriptObject? named)
    {
        if (given.Length > _parameters.Length && !_takesRest)
            throw context.Error(callSite, $"`{_name}` takes at most {_parameters.Length} argument(s), but {given.Length} were given");

        var values = named is not null ? AddNamed(context, callSite, given, named) : given;
        if (values.Length < _required) throw context.Error(callSite, $"`{_name}` needs the argument `{_parameters[values.Length]}`");
        return _body(new BuiltinCall(context, callSite, _name, values));
    }

    private object?[] AddNamed(TemplateContext context, SourceSpan callSite, object?[] given, ScriptObject named)
    {
        var values = given;
        var known = given.Length;
        foreach (var (name, value) in named)
        {
            var index = Array.IndexOf(_parameters, name);
            if (index < 0) throw context.Error(callSite, $"`{_name}` has no parameter `{name}`{Suggestion.For(name, _parameters)}");
            if (index >= values.Length) Array.Resize(ref values, index + 1);
            values[index] = value;
            known++;
        }

        return known >= _required ? values : given;
    }
}
