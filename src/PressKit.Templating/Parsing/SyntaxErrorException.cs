namespace PressKit.Templating.Parsing;

/// <summary>Unwinds the parser to the statement at fault after a message was recorded. Never leaves the parser.</summary>
internal sealed class SyntaxErrorException : Exception;
