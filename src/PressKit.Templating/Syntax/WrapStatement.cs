namespace PressKit.Templating.Syntax;

/// <summary><c>wrap f args … end</c>: calls a function that renders the block wherever it says <c>$$</c>.</summary>
internal sealed class WrapStatement(SourceSpan span, Expression target, Block body) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        var (path, arguments) = target is CallExpression call ? (call.Target, call.Arguments) : (target, []);
        if (path is NestedExpression or not PathExpression || path.EvaluateUncalled(context) is not IScriptCustomFunction function)
            throw context.Error(path.Span, "`wrap` needs the name of a function");

        context.PendingWrap = body;
        var result = CallExpression.Call(context, target.Span, function, arguments);
        context.PendingWrap = null;
        context.Write(Span, result);
    }
}
