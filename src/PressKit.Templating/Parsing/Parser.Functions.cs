namespace PressKit.Templating.Parsing;

internal sealed partial class Parser
{
    private FunctionDeclaration ParseFunction(Token keyword)
    {
        Parameter[]? parameters = null;
        var header = ParseHeader(_ =>
        {
            Expression name = Current.Kind == TokenKind.Local ? ParsePrimary() : new Variable(Current.Span, ExpectName("the function's name").Text);
            parameters = TryParseParameters();
            return name;
        });
        var body = ParseBody(keyword);
        var name = (header as Variable)?.Name ?? (header as LocalVariable)?.Name ?? "";
        var target = header as IAssignable ?? new Variable(header.Span, name);
        return new FunctionDeclaration(keyword.Span, target, new ScriptFunction(name, parameters, body));
    }

    private FunctionLiteral ParseAnonymousFunction()
    {
        var keyword = Advance();
        var parameters = TryParseParameters();
        ExpectEndOfStatement();
        return new FunctionLiteral(keyword.Span, new ScriptFunction(null, parameters, ParseBody(keyword)));
    }

    /// <summary>`f(x, y) = expression`, read as a call up to the equals sign.</summary>
    private FunctionDeclaration ParseExpressionFunction(SourceSpan start, CallExpression call)
    {
        if (call.Target is not Variable { Name: var name } target)
            throw Fail(call.Span, "only a variable, a member or an index can be assigned to");

        var parameters = Array.ConvertAll(
            call.Arguments,
            argument => argument is { Name: null, Value: Variable variable }
                ? new Parameter(variable.Name)
                : throw Fail(argument.Value.Span, "expected the name of a parameter"));
        var result = ParseExpression();
        ExpectEndOfStatement();
        var body = new Block(result.Span, [new ReturnStatement(result.Span, result)]);
        return new FunctionDeclaration(SpanFrom(start), target, new ScriptFunction(name, parameters, body));
    }

    private Parameter[]? TryParseParameters()
    {
        if (Current.SpaceBefore || !TryTake("(")) return null;
        var parameters = new List<Parameter>();
        return ParseItems(parameters, ")", "after the parameters", parser => parser.ParseParameter(parameters), onLines: false);
    }

    private Parameter ParseParameter(List<Parameter> before)
    {
        var name = ExpectName("the name of a parameter");
        if (before.Exists(static parameter => parameter.IsRest)) throw Fail(name.Span, "no parameter can follow the one that takes the rest");
        if (TryTake("...")) return new Parameter(name.Text, IsRest: true);
        if (TryTake("="))
        {
            return ParseOperand(allowsCall: false) is Literal literal
                ? new Parameter(name.Text, HasDefault: true, literal.Value)
                : throw Fail(name.Span, $"the default of `{name.Text}` must be a literal");
        }

        return before.Exists(static parameter => parameter.HasDefault)
            ? throw Fail(name.Span, $"`{name.Text}` needs a default, like the parameter before it")
            : new Parameter(name.Text);
    }
}
