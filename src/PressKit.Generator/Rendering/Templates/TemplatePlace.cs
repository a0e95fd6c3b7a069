using PressKit.Generator.Diagnostics;
using PressKit.Templating.Parsing;

namespace PressKit.Generator.Rendering.Templates;

/// <summary>Turns the engine's spans, whose end is the last character, into places.</summary>
internal static class TemplatePlace
{
    public static Place Of(SourceSpan span) =>
        new(span.FileName, new TextSpan(span.Start.Line, span.Start.Column, span.End.Line, span.End.Column + 1));
}
