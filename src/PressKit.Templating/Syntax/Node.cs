namespace PressKit.Templating.Syntax;

/// <summary>A piece of a parsed template. Nodes never change after parsing; all that changes lives in the context.</summary>
internal abstract class Node(SourceSpan span)
{
    public SourceSpan Span { get; } = span;
}

internal abstract class Statement(SourceSpan span) : Node(span)
{
    /// <summary>What the lines it prints begin with, as the first code in its line does; null for what is around the block.</summary>
    public string? Indent { get; set; }

    public abstract void Execute(TemplateContext context);
}

internal abstract class Expression(SourceSpan span) : Node(span)
{
    /// <summary>The value; a path that holds a function calls it.</summary>
    public abstract object? Evaluate(TemplateContext context);

    /// <summary>The value, a function left uncalled.</summary>
    public virtual object? EvaluateUncalled(TemplateContext context) => Evaluate(context);

    /// <summary>Prints the value, as an expression does that stands alone.</summary>
    public virtual void Print(TemplateContext context)
    {
        var statement = context.CurrentStatement;
        var value = Evaluate(context);

        // Calls ran statements of their own, and printing may fail at this one.
        context.CurrentStatement = statement;
        if (value is not null) context.Write(Span, value);
    }

    /// <summary>The value for a part of a path: a piped value is meant for the whole, not for a call on the way to it.</summary>
    public object? EvaluateUnpiped(TemplateContext context)
    {
        context.Limits.EnsureStack(Span);
        var piped = context.Piped;
        context.Piped = null;
        var value = Evaluate(context);
        context.Piped = piped;
        return value;
    }
}

/// <summary>An expression that names a value, and so calls it when it is a function.</summary>
internal abstract class PathExpression(SourceSpan span) : Expression(span)
{
    public sealed override object? Evaluate(TemplateContext context)
    {
        var value = EvaluateUncalled(context);
        return value is IScriptCustomFunction function ? CallExpression.Call(context, Span, function, []) : value;
    }

    public abstract override object? EvaluateUncalled(TemplateContext context);
}

/// <summary>An expression that can stand on the left of an assignment.</summary>
internal interface IAssignable
{
    void Assign(TemplateContext context, object? value);
}
