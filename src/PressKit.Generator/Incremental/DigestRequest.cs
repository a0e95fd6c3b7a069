namespace PressKit.Generator.Incremental;

/// <summary>Reduces how a build was called to a digest: all but the clock, the kit, and what no byte of the site depends on.</summary>
internal static class DigestRequest
{
    public static Digest Of(BuildRequest request)
    {
        using var digest = new DigestWriter();
        digest.Add(request.BaseUrl?.AbsoluteUri);
        digest.Add(request.WithDrafts);
        digest.Add(request.WithEmbargoed);
        digest.Add(request.WithPageCards);
        digest.Add(request.DrawsPageCards);
        digest.Add(request.IsStrict);
        digest.Add(request.MostInSitemap);
        digest.Add(request.Workshop is not null);
        if (request.Workshop?.Tool is { } tool)
        {
            digest.Add(tool.CanResize);
            digest.Add(tool.CanDraw);
            digest.Add(tool.CanClean);
        }

        return digest.ToDigest();
    }
}
