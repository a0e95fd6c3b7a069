using PressKit.Generator.Planning;

namespace PressKit.Generator.Publishing;

/// <summary>Stages the site's files, keeps their manifest, and publishes all of them at once.</summary>
public sealed class SiteWriter(IOutput output)
{
    private readonly Manifest _manifest = new();

    /// <summary>How many files were staged, the manifest not counted.</summary>
    public int Count => _manifest.Count;

    /// <summary>Stages one file; called from many threads.</summary>
    public void Stage(string address, ReadOnlySpan<byte> bytes)
    {
        _manifest.Record(address, bytes);
        output.Write(address, bytes);
    }

    public void Publish()
    {
        output.Write(SiteAddress.Manifest, _manifest.ToJson().Span);
        output.Commit();
    }
}
