namespace PressKit.Templating.Syntax;

/// <summary>Statements in a row.</summary>
internal sealed class Block(SourceSpan span, Statement[] statements) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        context.Limits.EnsureStack(Span);
        var indent = context.Output.Indent;
        foreach (var statement in statements)
        {
            context.Output.Indent = statement.Indent is { } own && context.AutoIndent ? own : indent;
            ExecuteOne(context, statement);
            if (context.Flow != FlowState.None) break;
        }

        context.Output.Indent = indent;
    }

    private static void ExecuteOne(TemplateContext context, Statement statement)
    {
        var depth = context.Output.Depth;
        try
        {
            context.CurrentStatement = statement;
            statement.Execute(context);
        }
        catch (ScriptRuntimeException error) when (context.Recover(error))
        {
            context.Output.Unwind(depth);
        }
    }
}

/// <summary>Text outside code, written as it is.</summary>
internal sealed class TextStatement(SourceSpan span) : Statement(span)
{
    public override void Execute(TemplateContext context) => context.WriteText(Span.Text);
}

/// <summary>An expression on its own: prints its value.</summary>
internal sealed class PrintStatement(SourceSpan span, Expression value) : Statement(span)
{
    public override void Execute(TemplateContext context) => value.Print(context);
}
