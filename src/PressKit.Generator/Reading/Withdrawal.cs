using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading;

/// <summary>Why a text was withdrawn, by language code. A plain text is the reason in the document's own language.</summary>
public sealed record Withdrawal(IReadOnlyDictionary<string, string> Reasons, TextSpan Span)
{
    private const string Key = "withdrawn";

    /// <summary>The withdrawal under <c>withdrawn</c>: a text, or one for each language; null when there is none.</summary>
    public static Withdrawal? Read(MappingReader keys, Language language, LocalizedReader texts)
    {
        if (keys.SpanOf(Key) is not { } span) return null;
        var reasons = keys.HasMapping(Key)
            ? texts.Some(keys, Key)
            : keys.RequiredText(Key) is { } reason ? new Dictionary<string, string>(StringComparer.Ordinal) { [language.Code] = reason.Value } : null;
        return reasons is null ? null : new Withdrawal(reasons, span);
    }
}
