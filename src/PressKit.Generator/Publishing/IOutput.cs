namespace PressKit.Generator.Publishing;

/// <summary>Where the finished site goes. Nothing shows before <see cref="Commit"/>.</summary>
public interface IOutput
{
    /// <summary>Takes one file; called from many threads.</summary>
    void Write(string address, ReadOnlySpan<byte> bytes);

    /// <summary>Takes one file of the disk, which must stay as it is; called from many threads.</summary>
    void Link(string address, string file);

    /// <summary>Puts everything written in the place of the last site.</summary>
    void Commit();

    /// <summary>Drops everything written; the last site stays.</summary>
    void Discard();
}
