using System.Runtime.CompilerServices;

namespace PressKit.Templating.Runtime;

/// <summary>Counts what one rendering does against the limits of its context, so that no template runs away.</summary>
internal sealed class RunLimits(TemplateContext context)
{
    // Beyond this no option helps: one text of this many characters is a mistake, not a page.
    private const int LongestText = 1 << 26;

    private int _calls;
    private int _runningLoops;
    private long _steps;

    /// <summary>The loops that `break` could leave: those of the running function or include.</summary>
    public int LoopDepth { get; set; }

    public void EnterCall(SourceSpan span)
    {
        EnsureStack(span);
        if (context.RecursiveLimit > 0 && _calls >= context.RecursiveLimit)
            throw context.LimitError(span, $"calls are nested more than {context.RecursiveLimit} deep");

        _calls++;
    }

    public void LeaveCall() => _calls--;

    public void EnsureStack(SourceSpan span)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw context.LimitError(span, "the template is nested too deeply to be rendered");
    }

    /// <summary>Counts work against the loop limit: inside a loop it adds up, outside each piece stands alone.</summary>
    public void CountSteps(SourceSpan span, long count)
    {
        if (context.LoopLimit <= 0)
        {
            if (count > LongestText) throw context.LimitError(span, $"more than {LongestText} items at once");
            return;
        }

        _steps = _runningLoops > 0 ? _steps + count : count;
        if (_steps > context.LoopLimit) throw context.LimitError(span, $"more than {context.LoopLimit} loop steps", isLoopLimit: true);
    }

    public void StartLoop()
    {
        LoopDepth++;
        if (_runningLoops++ == 0) _steps = 0;
    }

    public void EndLoop()
    {
        LoopDepth--;
        _runningLoops--;
    }

    /// <summary>Checks a value that is being written: how deep this part of it is nested, and the length so far.</summary>
    public void CheckNesting(SourceSpan span, int depth, long length)
    {
        EnsureStack(span);
        CheckTextLength(span, length);
        if (context.ObjectRecursionLimit > 0 && depth > context.ObjectRecursionLimit)
            throw context.Error(span, $"a value nested more than {context.ObjectRecursionLimit} levels cannot be printed");
    }

    public void CheckTextLength(SourceSpan span, long length)
    {
        var limit = context.LimitToString > 0 ? context.LimitToString : LongestText;
        if (length > limit) throw context.LimitError(span, $"the text is longer than {limit} characters");
    }
}
