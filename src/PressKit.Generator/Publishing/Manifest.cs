using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;

namespace PressKit.Generator.Publishing;

/// <summary>The list of everything published, with size and SHA-256, by which a genuine file can be told.</summary>
public sealed class Manifest
{
    private readonly ConcurrentDictionary<string, (int Size, string Sha256)> _files = new(StringComparer.Ordinal);

    public int Count => _files.Count;

    /// <summary>Records one file; called from many threads.</summary>
    public void Record(string address, ReadOnlySpan<byte> bytes) =>
        _files[address] = (bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>The manifest as JSON, files in ordinal order.</summary>
    public ReadOnlyMemory<byte> ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteStartArray("files");
        foreach (var (path, file) in _files.OrderBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("path", path);
            json.WriteNumber("size", file.Size);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }
}
