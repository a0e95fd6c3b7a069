namespace PressKit.Generator.Publishing;

/// <summary>Where the finished site goes. Nothing shows before <see cref="Commit"/>.</summary>
public interface IOutput
{
    /// <summary>Takes one file; called from many threads.</summary>
    void Write(string address, ReadOnlySpan<byte> bytes);

    /// <summary>Takes one file of the disk, which must stay as it is; called from many threads.</summary>
    void Link(string address, string file);

    /// <summary>The size of a file of the last site, in bytes, when it has this SHA-256 still; null otherwise. Called from many threads.</summary>
    long? FindLast(string address, ReadOnlySpan<byte> sha256) => null;

    /// <summary>True when the last site has as many files as these, and no folder that holds none of them; whether they are these, <see cref="FindLast"/> tells.</summary>
    bool HasLast(IReadOnlyCollection<string> addresses) => false;

    /// <summary>A file of the last site.</summary>
    byte[] ReadLast(string address) => throw new InvalidOperationException("There is no last site.");

    /// <summary>Takes a file of the last site that <see cref="FindLast"/> has found; called from many threads.</summary>
    void KeepLast(string address) => throw new InvalidOperationException("There is no last site.");

    /// <summary>A file that was kept; called from many threads.</summary>
    byte[] ReadKept(string address) => throw new InvalidOperationException("There is no last site.");

    /// <summary>Puts everything written in the place of the last site.</summary>
    void Commit();

    /// <summary>Leaves the last site in its place, as the one that was to be made.</summary>
    void LeaveLast() => throw new InvalidOperationException("There is no last site.");

    /// <summary>Drops everything written; the last site stays.</summary>
    void Discard();
}
