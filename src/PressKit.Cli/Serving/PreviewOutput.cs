using System.Collections.Concurrent;
using PressKit.Generator.Publishing;

namespace PressKit.Cli.Serving;

/// <summary>The files of one revision, each served as soon as it is made.</summary>
internal sealed class PreviewOutput : IOutput
{
    private readonly ConcurrentDictionary<string, ServedFile> _files = new(StringComparer.Ordinal);

    public ServedFile? Find(string address) => _files.GetValueOrDefault(address);

    public void Write(string address, ReadOnlySpan<byte> bytes) => _files[address] = new ServedFile(bytes.ToArray(), null);

    public void Link(string address, string file) => _files[address] = new ServedFile(default, file);

    public void Commit()
    {
    }

    // A page with a mistake is shown with it.
    public void Discard()
    {
    }
}
