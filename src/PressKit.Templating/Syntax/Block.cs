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
            if (statement is CodeMark mark)
            {
                context.Output.Indent = mark.IsEnter && context.AutoIndent ? mark.Indent : indent;
                continue;
            }

            ExecuteOne(context, statement);
            if (context.Flow != FlowState.None) break;
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
internal sealed class CodeMark : Statement
{
    public static readonly CodeMark Exit = new(isEnter: false, null);

    private static readonly CodeMark PlainEnter = new(isEnter: true, null);

    private CodeMark(bool isEnter, string? indent)
        : base(default)
    {
        IsEnter = isEnter;
        Indent = indent;
    }

    public bool IsEnter { get; }

    public string? Indent { get; }

    public static CodeMark Enter(string? indent) => indent is null ? PlainEnter : new CodeMark(isEnter: true, indent);

    public override void Execute(TemplateContext context)
    {
    }
}
