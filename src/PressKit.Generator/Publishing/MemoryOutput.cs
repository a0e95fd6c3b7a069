using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace PressKit.Generator.Publishing;

/// <summary>Keeps the site in memory: for previews and tests.</summary>
/// <param name="last">The last site; null when there is none.</param>
public sealed class MemoryOutput(IReadOnlyDictionary<string, byte[]>? last = null) : IOutput
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, byte[]> Files => _files;

    public bool IsCommitted { get; private set; }

    public void Write(string address, ReadOnlySpan<byte> bytes) => _files[address] = bytes.ToArray();

    public void Link(string address, string file) => _files[address] = File.ReadAllBytes(file);

    public long? FindLast(string address, ReadOnlySpan<byte> sha256) =>
        last?.GetValueOrDefault(address) is { } bytes && SHA256.HashData(bytes).AsSpan().SequenceEqual(sha256) ? bytes.Length : null;

    public bool HasLast(IReadOnlyCollection<string> addresses) => last?.Count == addresses.Count;

    public byte[] ReadLast(string address) => last![address];

    public void LeaveLast()
    {
        foreach (var (address, bytes) in last!) _files[address] = bytes;
        Commit();
    }

    public byte[] ReadKept(string address) => _files[address];

    public void KeepLast(string address) => _files[address] = last![address];

    public void Commit() => IsCommitted = true;

    public void Discard() => _files.Clear();
}
