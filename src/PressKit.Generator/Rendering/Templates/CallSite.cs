using PressKit.Templating.Parsing;

namespace PressKit.Generator.Rendering.Templates;

/// <summary>Where a template calls a function, and for which page.</summary>
internal readonly record struct CallSite(PageContext Context, SourceSpan Span)
{
    public PageView View => Context.View;

    /// <summary>An error at the call, to be thrown.</summary>
    public Exception Error(string message) => Context.Error(Span, message);
}
