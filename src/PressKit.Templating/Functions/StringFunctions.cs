using System.Text.RegularExpressions;

namespace PressKit.Templating.Functions;

/// <summary>The builtin object <c>string</c>. Text that is missing counts as null and mostly stays null.</summary>
internal static partial class StringFunctions
{
    public static ScriptObject Create() => new FunctionTable("string", "md5", "sha1", "sha256", "sha512", "hmac_sha1", "hmac_sha256", "hmac_sha512")
    {
        { "append", "text with", call => Join(call, call.Text(0), call.Text(1)) },
        { "base64_decode", "text", Decode },
        { "base64_encode", "text", call => Convert.ToBase64String(Encoding.UTF8.GetBytes(call.Text(0))) },
        { "capitalize", "text", call => call.Text(0) is { Length: > 0 } text ? char.ToUpperInvariant(text[0]) + text[1..] : "" },
        { "capitalizewords", "text", call => WordStart().Replace(call.Text(0), static letter => letter.Value.ToUpperInvariant()) },
        { "contains", "text value", call => Boxed.Bool(call.Text(1).Length > 0 && call.Text(0).Contains(call.Text(1), StringComparison.Ordinal)) },
        { "downcase", "text", call => call.TextOrNull(0)?.ToLowerInvariant() },
        { "empty", "text", call => Boxed.Bool(string.IsNullOrEmpty(call.TextOrNull(0))) },
        { "ends_with", "text value", call => Boxed.Bool(HasBoth(call) && call.Text(0).EndsWith(call.Text(1), StringComparison.Ordinal)) },
        { "equals_ignore_case", "text value", call =>
            Boxed.Bool(string.Equals(call.TextOrNull(0), call.TextOrNull(1), StringComparison.OrdinalIgnoreCase)) },
        { "escape", "text", call => call[0] is null ? null : call.Checked(Escapes.Write(call.Text(0))) },
        { "handleize", "text", call => NotInHandle().Replace(call.Text(0), "-").Trim('-').ToLowerInvariant() },
        { "index_of", "text search start_index? count? string_comparison?", IndexOf },
        { "literal", "text", call => call[0] is null ? null : call.Checked(ValuePrinter.Quote(call.Text(0))) },
        { "lstrip", "text", call => call.TextOrNull(0)?.TrimStart() },
        { "pad_left", "text width", call => call.Text(0).PadLeft(WidthOf(call)) },
        { "pad_right", "text width", call => call.Text(0).PadRight(WidthOf(call)) },
        { "pluralize", "number singular plural", call => call.Number(0) == 1 ? call[1] : call[2] },
        { "prepend", "text by", call => Join(call, call.Text(1), call.Text(0)) },
        { "remove", "text remove", call => Replace(call, "") },
        { "remove_first", "text remove", call => ReplaceOne(call, "", fromEnd: false) },
        { "remove_last", "text remove", call => ReplaceOne(call, "", fromEnd: true) },
        { "replace", "text match replace", call => Replace(call, call.Text(2)) },
        { "replace_first", "text match replace from_end?", call => ReplaceOne(call, call.Text(2), Truth.Of(call[3])) },
        { "rstrip", "text", call => call.TextOrNull(0)?.TrimEnd() },
        { "size", "text", call => Boxed.Int(call.Text(0).Length) },
        { "slice", "text start length?", call => Slice(call.Text(0), call.Int(1), call.Int(2, int.MaxValue)) },
        { "slice1", "text start length?", call => Slice(call.Text(0), call.Int(1), call.Int(2, 1)) },
        { "split", "text match", Split },
        { "starts_with", "text value", call => Boxed.Bool(HasBoth(call) && call.Text(0).StartsWith(call.Text(1), StringComparison.Ordinal)) },
        { "strip", "text", call => call.TextOrNull(0)?.Trim() },
        { "strip_newlines", "text", call =>
            call.TextOrNull(0)?.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal) },
        { "to_double", "text", call =>
            double.TryParse(call.TextOrNull(0), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null },
        { "to_float", "text", call =>
            float.TryParse(call.TextOrNull(0), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null },
        { "to_int", "text", call => int.TryParse(call.TextOrNull(0), CultureInfo.InvariantCulture, out var number) ? Boxed.Int(number) : null },
        { "to_long", "text", call => long.TryParse(call.TextOrNull(0), CultureInfo.InvariantCulture, out var number) ? number : null },
        { "truncate", "text length ellipsis?", call => Truncate(call.TextOrNull(0), call.Int(1), call.TextOrNull(2) ?? "...") },
        { "truncatewords", "text count ellipsis?", call => TruncateWords(call.TextOrNull(0), call.Int(1)) },
        { "upcase", "text", call => call.TextOrNull(0)?.ToUpperInvariant() },
        { "whitespace", "text", call => Boxed.Bool(string.IsNullOrWhiteSpace(call.TextOrNull(0))) },
    }.Build();

    private static bool HasBoth(BuiltinCall call) => call[0] is not null && call[1] is not null;

    private static string Join(BuiltinCall call, string head, string tail)
    {
        call.CheckLength((long)head.Length + tail.Length);
        return head + tail;
    }

    private static string Decode(BuiltinCall call) =>
        call.Attempt(() => Encoding.UTF8.GetString(Convert.FromBase64String(call.Text(0))), static _ => "the text is not base 64");

    private static object IndexOf(BuiltinCall call)
    {
        var text = call.Text(0);
        var start = call.Int(2);
        var count = call.Int(3, text.Length - start);
        if (!Enum.TryParse<StringComparison>(call.TextOrNull(4) ?? "Ordinal", ignoreCase: true, out var comparison))
            throw call.Error($"there is no comparison `{call.Text(4)}`");

        return start < 0 || count < 0 || start + (long)count > text.Length
            ? throw call.Error("start and count lie outside the text")
            : Boxed.Int(text.IndexOf(call.Text(1), start, count, comparison));
    }

    private static int WidthOf(BuiltinCall call)
    {
        var width = Math.Max(0, call.Int(1));
        call.CheckLength(width);
        return width;
    }

    private static string? Replace(BuiltinCall call, string replacement)
    {
        if (call.TextOrNull(0) is not { Length: > 0 } text) return call.TextOrNull(0);
        if (call.TextOrNull(1) is not { Length: > 0 } match) throw call.Error("the text to look for is empty");
        call.CheckLength(text.Length + ((long)text.AsSpan().Count(match) * (replacement.Length - match.Length)));
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static string? ReplaceOne(BuiltinCall call, string replacement, bool fromEnd)
    {
        var text = call.TextOrNull(0);
        var match = call.Text(1);
        if (string.IsNullOrEmpty(text) || match.Length == 0) return text;
        var at = fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        return at < 0 ? text : call.Checked(string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length)));
    }

    /// <summary>A start before the text's beginning shortens the piece by what is missing.</summary>
    private static string Slice(string text, int start, int length)
    {
        var from = start < 0 ? (long)start + text.Length : start;
        var end = Math.Min(from + Math.Min(length, text.Length), text.Length);
        from = Math.Max(0, from);
        return from < end ? text[(int)from..(int)end] : "";
    }

    private static ScriptArray Split(BuiltinCall call)
    {
        var (text, match) = (call.Text(0), call.Text(1));
        var parts = match.Length > 0 ? text.Split(match, StringSplitOptions.RemoveEmptyEntries) : text.Length > 0 ? [text] : [];
        call.CountSteps(parts.Length);
        return new ScriptArray(parts);
    }

    private static string? Truncate(string? text, int length, string ellipsis) =>
        text is null || text.Length <= length ? text : string.Concat(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), ellipsis);

    // The reference adds the dots to short texts too, and takes no other ellipsis.
    private static string? TruncateWords(string? text, int count)
    {
        if (string.IsNullOrEmpty(text)) return text;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words, 0, Math.Clamp(count, 0, words.Length)) + "...";
    }

    [GeneratedRegex(@"(?<!\S)\S", RegexOptions.CultureInvariant)]
    private static partial Regex WordStart();

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotInHandle();
}
