using System.Collections.Concurrent;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Rendering.Archives;

/// <summary>Collects what one language's archive will hold: files as they are published. Called from many threads.</summary>
/// <param name="limit">What the files may come to before they are compressed; beyond it they are counted and no longer kept.</param>
public sealed class KitArchive(Language language, FileSize limit)
{
    private readonly ConcurrentDictionary<string, ArchivedFile> _files = new(StringComparer.Ordinal);
    private long _size;

    public string Address { get; } = DownloadAddress.Archive(language);

    public FileSize Size => new(Interlocked.Read(ref _size));

    public bool IsTooLarge => Size.Bytes > limit.Bytes;

    public void Add(string address, byte[] bytes)
    {
        Interlocked.Add(ref _size, bytes.Length);
        if (IsTooLarge) _files.Clear();
        else _files[address] = new ArchivedFile(address, bytes);
    }

    /// <summary>The archive, its files in a folder of its own, so that unpacking it spills nothing.</summary>
    public byte[] ToZip()
    {
        var folder = Path.GetFileNameWithoutExtension(Address) + "/";
        return WriteZip.Write(_files.Values.Select(file => file with { Name = folder + NameOf(file.Name) }));
    }

    private string NameOf(string address)
    {
        var own = language.Code + "/";
        return address.StartsWith(own, StringComparison.Ordinal) ? address[own.Length..] : address;
    }
}
