using System.Text;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Reading;

/// <summary>Decodes files strictly: text is UTF-8, with or without a byte order mark, and holds no NUL.</summary>
public static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null after a diagnostic that names the line of the first bad byte.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string path, DiagnosticBag diagnostics, Rule rule)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        var fault = FirstFault(bytes);
        if (fault < 0) return Strict.GetString(bytes);

        var line = 1 + bytes[..fault].Count((byte)'\n');
        diagnostics.Add(rule, new Place(path, TextSpan.At(line, 1)), "this is not UTF-8 text", "save the file as UTF-8 in your editor");
        return null;
    }

    private static int FirstFault(ReadOnlySpan<byte> bytes)
    {
        var nul = bytes.IndexOf((byte)0);
        var valid = nul < 0 ? bytes : bytes[..nul];
        if (System.Text.Unicode.Utf8.IsValid(valid)) return nul;

        var position = 0;
        while (Rune.DecodeFromUtf8(valid[position..], out _, out var length) == System.Buffers.OperationStatus.Done) position += length;
        return position;
    }
}
