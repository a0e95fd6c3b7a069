namespace PressKit.Generator.Publishing.Preflight;

/// <summary>Where a URL leads, seen from the site.</summary>
internal enum UrlKind
{
    /// <summary>To another host, or to no file at all (<c>mailto:</c>, <c>data:</c>).</summary>
    Elsewhere,

    /// <summary>To a path of the site, whether there is a file or not.</summary>
    Inside,

    /// <summary>Above the path under which the site is published.</summary>
    Outside,

    /// <summary>Nowhere that a reader can follow.</summary>
    Malformed,
}
