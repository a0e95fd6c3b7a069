using System.Buffers;
using System.Text;
using System.Text.Unicode;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Reading;

/// <summary>Decodes files strictly: text is UTF-8, with or without a byte order mark, and holds neither NUL nor what Unicode says is no character.</summary>
public static class Utf8Text
{
    internal const string RefusedFix = "delete it; an editor that shows invisible characters finds it";

    /// <summary>The text, or null after a diagnostic that names the line of the first bad byte or, in a kit's own file, of the first refused character.</summary>
    public static string? Decode(ReadOnlyMemory<byte> file, string path, DiagnosticBag diagnostics, Rule rule)
    {
        var bytes = WithoutMark(file).Span;
        return IsText(bytes, path, diagnostics, rule) && (rule != Rules.FileNotText || HasNoRefused(bytes, path, diagnostics)) ? Encoding.UTF8.GetString(bytes) : null;
    }

    /// <summary>False after a diagnostic at the first character that no text of a kit may hold (<see cref="RefusedCharacters"/>).</summary>
    public static bool HasNoRefused(ReadOnlySpan<byte> bytes, string path, DiagnosticBag diagnostics)
    {
        var position = RefusedCharacters.FirstIn(bytes);
        if (position < 0) return true;
        var before = bytes[..position];
        var column = 1 + Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]);
        diagnostics.Add(Rules.CharacterRefused, new Place(path, TextSpan.At(1 + before.Count((byte)'\n'), column)), RefusedMessage(bytes[position..]), RefusedFix);
        return false;
    }

    /// <summary>What is said of the refused character that a text starts with.</summary>
    internal static string RefusedMessage(ReadOnlySpan<byte> text)
    {
        Rune.DecodeFromUtf8(text, out var rune, out _);
        return $"the character U+{rune.Value:X4} stands here, which no reader sees and which can hide or turn what is written";
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
