namespace PressKit.Templating.Syntax;

/// <summary>Statements in a row.</summary>
internal sealed class Block(SourceSpan span, Statement[] statements) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        context.EnsureStack(Span);
        var indent = context.Output.Indent;
        foreach (var statement in statements)
        {
            if (statement is CodeMark mark)
            {
                context.Output.Indent = mark.IsEnter && context.AutoIndent ? mark.Indent : indent;
                continue;
            }

            ExecuteOne(context, statement);
            if (context.Flow != FlowState.None)
                break;
        }

        context.Output.Indent = indent;
    }

    private static void ExecuteOne(TemplateContext context, Statement statement)
    {
        var (outputDepth, indent) = (context.Output.Depth, context.Output.Indent);
        try
        {
            context.CurrentStatement = statement;
            statement.Execute(context);
        }
        catch (ScriptRuntimeException error) when (context.Recover(error))
        {
            context.UnwindOutput(outputDepth);
            context.Output.Indent = indent;
        }
    }
}

/// <summary>The <c>{{</c> or <c>}}</c> of a code block: where indentation of what code prints begins and ends.</summary>
internal sealed class CodeMark(SourceSpan span, bool isEnter, string? indent) : Statement(span)
{
    public bool IsEnter => isEnter;

    public string? Indent => indent;

    public override void Execute(TemplateContext context)
    {
    }
}
