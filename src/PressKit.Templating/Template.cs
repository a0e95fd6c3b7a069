namespace PressKit.Templating;

/// <summary>A parsed template: immutable, so any number of threads may render it, each with its own <see cref="TemplateContext"/>.</summary>
public sealed class Template
{
    internal const int DefaultDepthLimit = 250;

    // One list of tokens serves all the templates of a thread, unless one was so long that the memory should go back.
    private const int MostKeptTokens = 4096;

    [ThreadStatic]
    private static List<Token>? _spareTokens;

    private Template(string? path, Block page, IReadOnlyList<LogMessage> messages) =>
        (SourceFilePath, Page, Messages) = (path, page, messages);

    /// <summary>The path given to the parser.</summary>
    public string? SourceFilePath { get; }

    /// <summary>Everything the parser objected to, in the order of the text.</summary>
    public IReadOnlyList<LogMessage> Messages { get; }

    /// <summary>Whether there are messages; such a template cannot be rendered.</summary>
    public bool HasErrors => Messages.Count > 0;

    internal Block Page { get; }

    /// <summary>Parses a template. Mistakes never throw; they are in <see cref="Messages"/>.</summary>
    /// <param name="text">The template.</param>
    /// <param name="sourceFilePath">The path to name in messages; default <c>&lt;input&gt;</c>.</param>
    /// <param name="expressionDepthLimit">How deep expressions and statements may be nested.</param>
    public static Template Parse(string text, string? sourceFilePath = null, int expressionDepthLimit = DefaultDepthLimit)
    {
        ArgumentNullException.ThrowIfNull(text);
        var messages = new MessageList();
        var tokens = _spareTokens ?? [];
        _spareTokens = null;
        new Lexer(new SourceText(text, sourceFilePath ?? "<input>"), tokens, messages).Tokenize();
        var page = new Parser(tokens, messages, expressionDepthLimit).ParsePage();
        tokens.Clear();
        _spareTokens = tokens.Capacity <= MostKeptTokens ? tokens : null;
        return new Template(sourceFilePath, page, messages.InOrder());
    }

    /// <summary>Renders to a string.</summary>
    /// <exception cref="Runtime.ScriptRuntimeException">The template failed and the context did not go on.</exception>
    /// <exception cref="InvalidOperationException">The template has errors.</exception>
    public string Render(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Render(this, static text => text.ToString());
    }

    /// <summary>Renders to whatever a caller makes of the text, such as bytes, without a string between.</summary>
    /// <param name="make">Is given the whole text, which is gone afterwards.</param>
    /// <inheritdoc cref="Render(TemplateContext)" path="/exception"/>
    public TResult Render<TResult>(TemplateContext context, Func<ReadOnlyMemory<char>, TResult> make)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(make);
        return context.Render(this, make);
    }

    /// <summary>Renders at the end of a caller's buffer, which keeps what was rendered before an error.</summary>
    /// <inheritdoc cref="Render(TemplateContext)" path="/exception"/>
    public void RenderTo(TemplateContext context, StringBuilder output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        output.Append(context.Render(this, static text => text.ToString(), partial: output));
    }

    /// <summary>Renders to a writer, which receives nothing when rendering fails.</summary>
    /// <inheritdoc cref="Render(TemplateContext)" path="/exception"/>
    public void RenderTo(TemplateContext context, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Render(context));
    }
}
