using System.Collections.Concurrent;

namespace PressKit.Generator.Publishing;

/// <summary>Keeps the site in memory: for previews and tests.</summary>
public sealed class MemoryOutput : IOutput
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, byte[]> Files => _files;

    public bool IsCommitted { get; private set; }

    public void Write(string address, ReadOnlySpan<byte> bytes) => _files[address] = bytes.ToArray();

    public void Link(string address, string file) => _files[address] = File.ReadAllBytes(file);

    public void Commit() => IsCommitted = true;

    public void Discard() => _files.Clear();
}
