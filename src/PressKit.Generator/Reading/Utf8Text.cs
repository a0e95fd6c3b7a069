using System.Buffers;
using System.Text;
using System.Text.Unicode;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Reading;

/// <summary>Decodes files strictly: text is UTF-8, with or without a byte order mark, and holds no NUL.</summary>
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
        var nul = bytes.IndexOf((byte)0);
        var beforeNul = nul < 0 ? bytes : bytes[..nul];
        if (Utf8.IsValid(beforeNul)) return nul;

        var position = 0;
        while (Rune.DecodeFromUtf8(beforeNul[position..], out _, out var length) == OperationStatus.Done) position += length;
        return position;
    }
}
