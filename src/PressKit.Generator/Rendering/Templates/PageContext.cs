using System.Buffers;
using System.Collections.Frozen;
using PressKit.Generator.Diagnostics;
using PressKit.Templating;
using PressKit.Templating.Parsing;
using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary>One rendering: strict names, escaping by default, and errors collected instead of thrown.</summary>
internal sealed class PageContext : TemplateContext
{
    // A list of 100,000 articles is honest work; an endless loop is not.
    private const int MostLoopSteps = 10_000_000;
    private const int MostCharacters = 64 * 1024 * 1024;

    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    private readonly DiagnosticBag _diagnostics;

    public PageContext(PageView view, FrozenSet<string> addresses, TemplateCache includes, DiagnosticBag diagnostics)
        : base(includes)
    {
        _diagnostics = diagnostics;
        StrictVariables = true;
        StrictMembers = true;
        ThrowOnLimit = true;
        // Indenting what code prints would change the white space of texts.
        AutoIndent = false;
        LoopLimit = MostLoopSteps;
        LimitToString = MostCharacters;
        RegexTimeOut = TimeSpan.FromSeconds(1);
        PushGlobal(new ScriptObject
        {
            ["t"] = new TextFunction(view),
            ["url"] = new UrlFunction(view, addresses),
            ["date"] = new DateFunction(view.Strings),
            ["number"] = new NumberFunction(view.Strings),
            ["markdown"] = new MarkdownFunction(view, addresses),
            ["where"] = new WhereFunction(),
            ["group_by"] = new GroupByFunction(),
            ["jsonld"] = new JsonLdFunction(),
            ["raw"] = new RawFunction(),
        });
        PushCulture(view.Strings.Language.Culture);
    }

    /// <summary>True when what was rendered is not whole.</summary>
    public bool HasFailed { get; private set; }

    public override void Write(SourceSpan span, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case HtmlText html:
                WriteText(html.Value);
                break;
            case string text:
                WriteEscaped(text);
                break;
            default:
                WriteEscaped(ObjectToString(value));
                break;
        }
    }

    public override object CreateRenderedText(string text) => new HtmlText(text);

    public override bool OnRuntimeError(ScriptRuntimeException error)
    {
        Report(error);
        return true;
    }

    public void Report(ScriptRuntimeException error)
    {
        HasFailed = true;
        // An included template that does not parse was reported when it was parsed.
        if (error.ParserMessages.Count > 0) return;
        var rule = error.Type == ParserMessageType.Unsupported ? Rules.TemplateUnsupported : Rules.TemplateFailed;
        _diagnostics.Add(rule, TemplatePlace.Of(error.Span), error.OriginalMessage + ChainOf(error));
    }

    // The nearest include first, as one would walk back; the message stays one line.
    private static string ChainOf(ScriptRuntimeException error) =>
        error.IncludeChain.Count == 0
            ? ""
            : $" (included from {string.Join(", from ", error.IncludeChain.Reverse().Select(static span => $"{span.FileName}:{span.Start.Line}:{span.Start.Column}"))})";

    private void WriteEscaped(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Special) is var special and >= 0)
        {
            WriteText(rest[..special]);
            WriteText(rest[special] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            rest = rest[(special + 1)..];
        }

        WriteText(rest);
    }
}
