namespace PressKit.Generator.Releasing;

/// <summary>The moments at which a kit is released as it is now: no embargo and no end lies between them.</summary>
/// <param name="Until">The first moment at which something changes.</param>
internal readonly record struct ReleaseMoments(DateTimeOffset From, DateTimeOffset Until)
{
    public bool Contain(DateTimeOffset moment) => From <= moment && moment < Until;
}
