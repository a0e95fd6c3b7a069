namespace PressKit.Templating.Functions;

/// <summary>The builtin object <c>string</c>. Text that is missing counts as null and mostly stays null.</summary>
internal static class StringFunctions
{
    public static ScriptObject Create()
    {
        var table = new FunctionTable("string");
        AddTests(table);
        AddChanges(table);
        AddCuts(table);
        StringConversions.AddTo(table);
        table.AddUnsupported("md5", "sha1", "sha256", "sha512", "hmac_sha1", "hmac_sha256", "hmac_sha512");
        return table.Members;
    }

    private static void AddTests(FunctionTable table)
    {
        table.Add("contains", "text value", (in BuiltinCall call) =>
            Boxed.Bool(call.Text(1).Length > 0 && call.Text(0).Contains(call.Text(1), StringComparison.Ordinal)));
        table.Add("starts_with", "text value", (in BuiltinCall call) =>
            Boxed.Bool(call[0] is not null && call[1] is not null && call.Text(0).StartsWith(call.Text(1), StringComparison.Ordinal)));
        table.Add("ends_with", "text value", (in BuiltinCall call) =>
            Boxed.Bool(call[0] is not null && call[1] is not null && call.Text(0).EndsWith(call.Text(1), StringComparison.Ordinal)));
        table.Add("equals_ignore_case", "text value", (in BuiltinCall call) =>
            Boxed.Bool(string.Equals(call.TextOrNull(0), call.TextOrNull(1), StringComparison.OrdinalIgnoreCase)));
        table.Add("empty", "text", (in BuiltinCall call) => Boxed.Bool(string.IsNullOrEmpty(call.TextOrNull(0))));
        table.Add("whitespace", "text", (in BuiltinCall call) => Boxed.Bool(string.IsNullOrWhiteSpace(call.TextOrNull(0))));
        table.Add("size", "text", (in BuiltinCall call) => Boxed.Int(call.Text(0).Length));
        table.Add("index_of", "text search start_index? count? string_comparison?", (in BuiltinCall call) => IndexOf(call));
    }

    private static void AddChanges(FunctionTable table)
    {
        table.Add("append", "text with", (in BuiltinCall call) => Join(call, call.Text(0), call.Text(1)));
        table.Add("prepend", "text by", (in BuiltinCall call) => Join(call, call.Text(1), call.Text(0)));
        table.Add("upcase", "text", (in BuiltinCall call) => call.TextOrNull(0)?.ToUpperInvariant());
        table.Add("downcase", "text", (in BuiltinCall call) => call.TextOrNull(0)?.ToLowerInvariant());
        table.Add("capitalize", "text", (in BuiltinCall call) => Capitalize(call.Text(0), everyWord: false));
        table.Add("capitalizewords", "text", (in BuiltinCall call) => Capitalize(call.Text(0), everyWord: true));
        table.Add("handleize", "text", (in BuiltinCall call) => Handleize(call.Text(0)));
        table.Add("pluralize", "number singular plural", (in BuiltinCall call) => call.Number(0) == 1 ? call[1] : call[2]);
        table.Add("pad_left", "text width", (in BuiltinCall call) => Pad(call, left: true));
        table.Add("pad_right", "text width", (in BuiltinCall call) => Pad(call, left: false));
        table.Add("replace", "text match replace", (in BuiltinCall call) => Replace(call, call.TextOrNull(1), call.Text(2)));
        table.Add("remove", "text remove", (in BuiltinCall call) => Replace(call, call.TextOrNull(1), ""));
        table.Add("replace_first", "text match replace from_end?", (in BuiltinCall call) => ReplaceOne(call, call.Text(2), call.Flag(3)));
        table.Add("remove_first", "text remove", (in BuiltinCall call) => ReplaceOne(call, "", fromEnd: false));
        table.Add("remove_last", "text remove", (in BuiltinCall call) => ReplaceOne(call, "", fromEnd: true));
    }

    private static void AddCuts(FunctionTable table)
    {
        table.Add("strip", "text", (in BuiltinCall call) => call.TextOrNull(0)?.Trim());
        table.Add("lstrip", "text", (in BuiltinCall call) => call.TextOrNull(0)?.TrimStart());
        table.Add("rstrip", "text", (in BuiltinCall call) => call.TextOrNull(0)?.TrimEnd());
        table.Add("strip_newlines", "text", (in BuiltinCall call) =>
            call.TextOrNull(0)?.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
        table.Add("slice", "text start length?", (in BuiltinCall call) => Slice(call.Text(0), call.Int(1), call.Int(2, int.MaxValue)));
        table.Add("slice1", "text start length?", (in BuiltinCall call) => Slice(call.Text(0), call.Int(1), call.Int(2, 1)));
        table.Add("split", "text match", (in BuiltinCall call) => Split(call));
        table.Add("truncate", "text length ellipsis?", (in BuiltinCall call) =>
            Truncate(call.TextOrNull(0), call.Int(1), call.TextOrNull(2) ?? "..."));
        table.Add("truncatewords", "text count ellipsis?", (in BuiltinCall call) => TruncateWords(call.TextOrNull(0), call.Int(1)));
    }

    private static object IndexOf(in BuiltinCall call)
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

    private static string Join(in BuiltinCall call, string head, string tail)
    {
        call.Context.Limits.CheckTextLength(call.Span, (long)head.Length + tail.Length);
        return head + tail;
    }

    private static string Capitalize(string text, bool everyWord)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (i == 0 || (everyWord && char.IsWhiteSpace(letters[i - 1]))) letters[i] = char.ToUpperInvariant(letters[i]);
        }

        return new string(letters);
    }

    private static string Handleize(string text)
    {
        var builder = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                gap = builder.Length > 0;
                continue;
            }

            if (gap)
            {
                builder.Append('-');
                gap = false;
            }

            builder.Append(char.ToLowerInvariant(c));
        }

        return builder.ToString();
    }

    private static string Pad(in BuiltinCall call, bool left)
    {
        var width = Math.Max(0, call.Int(1));
        call.Context.Limits.CheckTextLength(call.Span, width);
        return left ? call.Text(0).PadLeft(width) : call.Text(0).PadRight(width);
    }

    private static string? Replace(in BuiltinCall call, string? match, string replacement)
    {
        var text = call.TextOrNull(0);
        if (string.IsNullOrEmpty(text)) return text;
        if (string.IsNullOrEmpty(match)) throw call.Error("the text to look for is empty");

        // At most one replacement per match length, so this bounds the work before it is done.
        var growth = Math.Max(0, replacement.Length - match.Length) * ((long)text.Length / match.Length);
        return call.Checked(growth > text.Length ? ReplaceCarefully(call, text, match, replacement) : Substitute(text, match, replacement));
    }

    private static string Substitute(string text, string match, string replacement) =>
        text.Replace(match, replacement, StringComparison.Ordinal);

    private static string ReplaceCarefully(in BuiltinCall call, string text, string match, string replacement)
    {
        var count = 0L;
        for (var at = text.IndexOf(match, StringComparison.Ordinal); at >= 0; at = text.IndexOf(match, at + match.Length, StringComparison.Ordinal))
            count++;

        call.Context.Limits.CheckTextLength(call.Span, text.Length + (count * (replacement.Length - match.Length)));
        return Substitute(text, match, replacement);
    }

    private static string? ReplaceOne(in BuiltinCall call, string replacement, bool fromEnd)
    {
        var text = call.TextOrNull(0);
        var match = call.Text(1);
        if (string.IsNullOrEmpty(text) || match.Length == 0) return text;
        var at = fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        return at < 0 ? text : call.Checked(string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length)));
    }

    /// <summary>A start before the text's beginning shortens the piece by what is missing.</summary>
    private static string Slice(string text, long start, long length)
    {
        start = start < 0 ? start + text.Length : start;
        length = Math.Min(length, text.Length);
        if (start < 0)
        {
            length += start;
            start = 0;
        }

        return start >= text.Length || length <= 0 ? "" : text.Substring((int)start, (int)Math.Min(length, text.Length - start));
    }

    private static ScriptArray Split(in BuiltinCall call)
    {
        var text = call.Text(0);
        var match = call.Text(1);
        var parts = text.Length == 0 ? [] : text.Split(match.Length == 0 ? null : match, StringSplitOptions.RemoveEmptyEntries);
        call.Context.Limits.CountSteps(call.Span, parts.Length);
        return match.Length == 0 && text.Length > 0 ? [text] : new ScriptArray(parts);
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
}
