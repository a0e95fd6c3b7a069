using System.Buffers;
using System.Text;
using System.Text.Unicode;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Reading;

/// <summary>Decodes files strictly: text is UTF-8, with or without a byte order mark, and holds neither NUL nor what Unicode says is no character.</summary>
public static class Utf8Text
{
    /// <summary>The text, or null after a diagnostic that names the line of the first bad byte.</summary>
    public static string? Decode(ReadOnlyMemory<byte> file, string path, DiagnosticBag diagnostics, Rule rule)
    {
        var bytes = WithoutMark(file).Span;
        return IsText(bytes, path, diagnostics, rule) ? Encoding.UTF8.GetString(bytes) : null;
    }

    /// <summary>The bytes after a byte order mark, if they start with one.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;

    /// <summary>False after a diagnostic at the line of the first byte that is no text.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes, string path, DiagnosticBag diagnostics, Rule rule)
    {
        var fault = FirstFault(bytes);
        if (fault < 0) return true;
        var line = 1 + bytes[..fault].Count((byte)'\n');
        diagnostics.Add(rule, new Place(path, TextSpan.At(line, 1)), "this is not UTF-8 text", "save the file as UTF-8 in your editor");
        return false;
    }

    private static int FirstFault(ReadOnlySpan<byte> bytes)
    {
        var refused = FirstOf(bytes.IndexOf((byte)0), FirstOf(bytes.IndexOf("\uFFFE"u8), bytes.IndexOf("\uFFFF"u8)));
        var before = refused < 0 ? bytes : bytes[..refused];
        if (Utf8.IsValid(before)) return refused;

        var position = 0;
        while (Rune.DecodeFromUtf8(before[position..], out _, out var length) == OperationStatus.Done) position += length;
        return position;
    }

    private static int FirstOf(int one, int other) => one < 0 || other < 0 ? Math.Max(one, other) : Math.Min(one, other);
}
