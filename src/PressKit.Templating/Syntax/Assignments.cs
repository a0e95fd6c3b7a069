namespace PressKit.Templating.Syntax;

/// <summary><c>target = value</c>, or <c>target op= value</c>.</summary>
internal sealed class AssignStatement(SourceSpan span, SourceSpan operatorSpan, Expression target, BinaryOperator? op, Expression value)
    : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        var before = op is null ? null : target.Evaluate(context);
        var result = value.Evaluate(context);
        if (op is { } compound) result = Operators.Apply(context, operatorSpan, compound, before, result);
        ((IAssignable)target).Assign(context, result);
    }
}

/// <summary><c>func name … end</c> or <c>name(x) = …</c>: assigns the function to the name.</summary>
internal sealed class FunctionDeclaration(SourceSpan span, IAssignable target, ScriptFunction function) : Statement(span)
{
    public override void Execute(TemplateContext context) => target.Assign(context, function);
}

/// <summary><c>capture target … end</c>: keeps the output as a value.</summary>
internal sealed class CaptureStatement(SourceSpan span, Expression target, Block body) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        if (target is not IAssignable assignable)
            throw context.Error(target.Span, "expected a variable, a member or an index to capture into");

        // The reference would print such an item without quotes, unlike every other string in an array.
        if (target is IndexExpression)
            throw context.Unsupported(target.Span, "capturing into an item is not supported; capture into a variable first");

        assignable.Assign(context, context.CreateRenderedText(context.Output.Capture(() => body.Execute(context))));
    }
}

/// <summary><c>import object</c>: copies the members into the current object, except over read-only ones.</summary>
internal sealed class ImportStatement(SourceSpan span, Expression source) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        var value = source.Evaluate(context);
        if (value is null) return;
        if (value is not IEnumerable<KeyValuePair<string, object?>> members || !Members.IsObject(value))
            throw context.Error(source.Span, $"`import` needs an object, found {TypeNames.Of(value)}");

        var target = context.Scopes.Global.Target;
        foreach (var (name, member) in members)
        {
            if (target is not ScriptObject script || script.CanWrite(name)) Members.Set(context, Span, target, name, member);
        }
    }
}

/// <summary><c>readonly name</c>: forbids further assignments in the current object.</summary>
internal sealed class ReadOnlyStatement(SourceSpan span, string name, bool isLocal) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        if (isLocal) context.Scopes.Local.Variables.SetReadOnly(name);
        else if (context.Scopes.Global.Target is ScriptObject { IsShared: false } script) script.SetReadOnly(name);
        else throw context.Unsupported(Span, "`readonly` in an object of the model is not supported; it is where the object was made by the template");
    }
}
