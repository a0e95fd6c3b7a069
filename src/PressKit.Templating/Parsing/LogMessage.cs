namespace PressKit.Templating.Parsing;

/// <summary>One finding of the parser.</summary>
/// <param name="Type">What sort of finding it is.</param>
/// <param name="Span">The place at fault.</param>
/// <param name="Message">What is wrong and what was expected, without the place.</param>
public sealed record LogMessage(ParserMessageType Type, SourceSpan Span, string Message)
{
    /// <summary>The message as <c>path(line,column) : error : text</c>.</summary>
    public override string ToString() => $"{Span} : error : {Message}";

    /// <summary>The message, and the line at fault with a caret: for a person to read.</summary>
    public string Explain() => $"{this}\n{Span.Excerpt()}";
}

/// <summary>Tells a mistake in a template from a part of the language this engine leaves out.</summary>
public enum ParserMessageType
{
    /// <summary>The template is wrong.</summary>
    Error,

    /// <summary>The template may be right Scriban, but uses something this engine does not support.</summary>
    Unsupported,
}

/// <summary>Collects what lexer and parser object to.</summary>
internal sealed class MessageList
{
    // Enough to mend a file; one unclosed brace early in a long template must not fill a screen.
    private const int MaxMessages = 50;

    private readonly List<LogMessage> _messages = [];

    public void Add(SourceSpan span, string message, ParserMessageType type = ParserMessageType.Error)
    {
        if (_messages.Count < MaxMessages) _messages.Add(new LogMessage(type, span, message));
    }

    /// <summary>One message for each place, in the order of the text: the first of a place tells why, the others are consequences.</summary>
    public IReadOnlyList<LogMessage> InOrder() => _messages.Count == 0
        ? []
        : [.. _messages.DistinctBy(message => message.Span.StartOffset).OrderBy(message => message.Span.StartOffset)];
}

/// <summary>Unwinds the parser to the statement at fault after a message was recorded. Never leaves the parser.</summary>
internal sealed class SyntaxErrorException : Exception;
