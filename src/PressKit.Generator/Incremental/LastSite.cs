using PressKit.Generator.Planning;
using PressKit.Generator.Publishing;

namespace PressKit.Generator.Incremental;

/// <summary>Holds the site of an output against its own manifest.</summary>
internal static class LastSite
{
    /// <summary>The manifest of the last site; null unless it and all that it lists are there, as they were, and nothing else.</summary>
    public static Manifest? Find(IOutput output, Digest manifest, Digest checksums)
    {
        if (!Holds(output, SiteAddress.Manifest, manifest) || !Holds(output, SiteAddress.Checksums, checksums)) return null;
        var json = output.ReadLast(SiteAddress.Manifest);
        if (Digest.OfContent(json) != manifest || Manifest.Read(json) is not { } listed) return null;
        var addresses = listed.Files.Select(static file => file.Path).Append(SiteAddress.Manifest).Append(SiteAddress.Checksums).ToArray();
        if (!output.HasLast(addresses)) return null;
        var differ = 0;
        InParallel.ForEach(listed.Files, new ParallelOptions(), file =>
        {
            if (Volatile.Read(ref differ) == 0 && !Holds(output, file.Path, Digest.OfHexadecimal(file.Sha256))) Volatile.Write(ref differ, 1);
        });
        return differ == 0 ? listed : null;
    }

    private static bool Holds(IOutput output, string address, Digest content)
    {
        Span<byte> sha256 = stackalloc byte[Digest.Size];
        content.WriteTo(sha256);
        return output.FindLast(address, sha256) is not null;
    }
}
