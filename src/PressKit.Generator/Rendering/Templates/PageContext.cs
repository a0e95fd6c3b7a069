using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;
using PressKit.Templating;
using PressKit.Templating.Parsing;
using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary>One rendering: strict names, escaping by default, and errors collected instead of thrown.</summary>
internal sealed class PageContext : TemplateContext
{
    private const int MostCharacters = 64 * 1024 * 1024;

    // So many mistakes are those of a loop, each made again and again.
    private const int MostErrors = 1000;

    private readonly OutputFormat _format;
    private readonly Action<ReadOnlySpan<char>> _write;
    private readonly DiagnosticBag _diagnostics;
    private int _errors;

    public PageContext(OutputFormat format, PageView view, IReadOnlySet<string> addresses, Limits limits, TemplateCache includes, DiagnosticBag diagnostics)
        : base(includes)
    {
        _format = format;
        _write = WriteText;
        _diagnostics = diagnostics;
        StrictVariables = true;
        StrictMembers = true;
        ThrowOnLimit = true;
        // Indenting what code prints would change the white space of texts.
        AutoIndent = false;
        LoopLimit = limits.TemplateSteps;
        LimitToString = MostCharacters;
        RegexTimeOut = TimeSpan.FromSeconds(1);
        View = view;
        Addresses = addresses;
        PushGlobal(new PageFunctions());
        PushCulture(view.Strings.Language.Culture);
    }

    public PageView View { get; }

    /// <summary>What may be linked to.</summary>
    public IReadOnlySet<string> Addresses { get; }

    /// <summary>True when what was rendered is not whole.</summary>
    public bool HasFailed { get; private set; }

    public override void Write(SourceSpan span, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case RenderedText rendered:
                WriteText(rendered.Value);
                break;
            case HtmlText html when _format.IsMarkup:
                html.WriteTo(_write);
                break;
            case HtmlText:
                throw Error(span, "HTML cannot stand in this file; print a member that is plain text");
            case IScriptCustomFunction:
                throw Error(span, "a function cannot be printed; give it its arguments");
            default:
                _format.Escape(value as string ?? ObjectToString(value), _write);
                break;
        }
    }

    /// <summary>The day and the time as they are written; no zone shifts them.</summary>
    public override DateTime? ToDate(object? value) =>
        value is ContentDate date ? date.Day.ToDateTime(date.Time ?? TimeOnly.MinValue) : base.ToDate(value);

    public override object CreateRenderedText(string text) => _format.IsMarkup ? new HtmlText(text) : new RenderedText(text);

    public override bool OnRuntimeError(ScriptRuntimeException error)
    {
        Report(error);
        return ++_errors < MostErrors;
    }

    public void Report(ScriptRuntimeException error)
    {
        HasFailed = true;
        // An included template that does not parse was reported when it was parsed.
        if (error.ParserMessages.Count > 0) return;
        var rule = error.Type == ParserMessageType.Unsupported ? Rules.TemplateUnsupported : Rules.TemplateFailed;
        _diagnostics.Add(rule, TemplatePlace.Of(error.Span), error.OriginalMessage + ChainOf(error), error.IsLoopLimit ? $"let the loop end, {Limits.Raise("template_steps")}" : null);
    }

    // The nearest include first, as one would walk back; the message stays one line.
    private static string ChainOf(ScriptRuntimeException error) =>
        error.IncludeChain.Count == 0
            ? ""
            : $" (included from {string.Join(", from ", error.IncludeChain.Reverse().Select(static span => $"{span.FileName}:{span.Start.Line}:{span.Start.Column}"))})";

    /// <summary>What an include or a capture printed into a file that is no markup: it is escaped already.</summary>
    private sealed record RenderedText(string Value)
    {
        public override string ToString() => Value;
    }
}
