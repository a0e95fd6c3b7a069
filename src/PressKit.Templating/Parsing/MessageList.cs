namespace PressKit.Templating.Parsing;

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
    public IReadOnlyList<LogMessage> InOrder() =>
        [.. _messages.DistinctBy(message => message.Span.StartOffset).OrderBy(message => message.Span.StartOffset)];
}
