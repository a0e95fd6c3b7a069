namespace PressKit.Templating.Syntax;

/// <summary><c>target = value</c>, or <c>target op= value</c>.</summary>
internal sealed class AssignStatement(SourceSpan span, SourceSpan operatorSpan, Expression target, BinaryOperator? op, Expression value)
    : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        object? result;
        if (op is { } compound)
        {
            var before = target.Evaluate(context);
            result = Operators.Apply(context, operatorSpan, compound, before, value.Evaluate(context));
        }
        else
        {
            result = value.Evaluate(context);
        }

        ((IAssignable)target).Assign(context, result);
    }
}
