namespace PressKit.Templating.Syntax;

/// <summary><c>do … end</c> as a value.</summary>
internal sealed class FunctionLiteral(SourceSpan span, ScriptFunction function) : Expression(span)
{
    public override object? Evaluate(TemplateContext context) => function;
}

/// <summary><c>func name … end</c> or <c>name(x) = …</c>: assigns the function to the name.</summary>
internal sealed class FunctionDeclaration(SourceSpan span, IAssignable target, ScriptFunction function) : Statement(span)
{
    public override void Execute(TemplateContext context) => target.Assign(context, function);
}
