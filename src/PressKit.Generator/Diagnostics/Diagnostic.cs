namespace PressKit.Generator.Diagnostics;

/// <summary>A user's mistake, or news for the user: what is wrong, where, and how to mend it when that is known.</summary>
public sealed record Diagnostic(Rule Rule, Place Place, string Message, string? Fix = null)
{
    /// <summary>One line that can be shown anywhere (<see cref="VisibleText"/>), whatever it quotes.</summary>
    public string Message { get; init; } = VisibleText.Of(Message);

    /// <summary>As <see cref="Message"/>; null when nobody knows.</summary>
    public string? Fix { get; init; } = Fix is null ? null : VisibleText.Of(Fix);

    public Severity Severity => Rule.Severity;

    /// <summary>The line written to standard error, in the form compilers use, so that editors can jump to it.</summary>
    public override string ToString() => ToString(static (_, text) => text);

    /// <summary>The same line with severity and code marked by <paramref name="mark"/>.</summary>
    public string ToString(Func<Severity, string, string> mark)
    {
        var fix = Fix is null ? "" : "; " + Fix;
        return $"{VisibleText.Of(Place.Path)}:{Place.Span.Line}:{Place.Span.Column}: {mark(Severity, $"{SeverityName} {Rule.Code}")}: {Message}{fix}";
    }

    /// <summary>The severity as it is printed: <c>error</c>, <c>warning</c> or <c>notice</c>.</summary>
    public string SeverityName => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };
}
