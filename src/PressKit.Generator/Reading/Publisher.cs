namespace PressKit.Generator.Reading;

/// <summary>A publisher known by the host of its addresses.</summary>
/// <param name="Name">As its own pages print it; null when no source gives one, and the host stands in.</param>
/// <param name="Language">The language it writes in, as a language tag; null when not recorded.</param>
public sealed record Publisher(string Host, string? Name, string? Language)
{
    /// <summary>True when an address on this host is the publisher's: its own host or one below it.</summary>
    public bool Owns(string host) =>
        host.EndsWith(Host, StringComparison.OrdinalIgnoreCase) && (host.Length == Host.Length || host[^(Host.Length + 1)] == '.');
}
