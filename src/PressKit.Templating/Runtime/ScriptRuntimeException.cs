namespace PressKit.Templating.Runtime;

/// <summary>A template failed while it was rendered.</summary>
public sealed class ScriptRuntimeException : Exception
{
    internal ScriptRuntimeException(SourceSpan span, string message, ParserMessageType type = ParserMessageType.Error)
        : base($"{span} : error : {message}") => (Span, OriginalMessage, Type) = (span, message, type);

    /// <summary>The place at fault, in the file that holds it: inside an include, the include's own path.</summary>
    public SourceSpan Span { get; }

    /// <summary>The message without the place.</summary>
    public string OriginalMessage { get; }

    /// <summary>Whether the template is wrong, or uses something this engine leaves out.</summary>
    public ParserMessageType Type { get; }

    /// <summary>The calls of <c>include</c> that led to the place, outermost first; empty in the page itself.</summary>
    public IReadOnlyList<SourceSpan> IncludeChain { get; internal init; } = [];

    /// <summary>The message, the line at fault with a caret, and the includes that led there, innermost first: for a person to read.</summary>
    public string Explain() =>
        string.Join('\n', [Message, Span.Excerpt(), .. IncludeChain.Reverse().Select(static call => $"included from {call}\n{call.Excerpt()}")]);

    /// <summary>True when loops ran for more steps than <see cref="TemplateContext.LoopLimit"/>.</summary>
    public bool IsLoopLimit { get; internal init; }

    internal bool IsLimit { get; init; }
    internal bool WasOffered { get; set; }

    /// <summary>The parser's messages when an included template does not parse, else empty.</summary>
    public IReadOnlyList<LogMessage> ParserMessages { get; internal init; } = [];
}
