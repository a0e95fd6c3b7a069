namespace PressKit.Generator.Publishing;

/// <summary>Where the finished site goes. Nothing shows before <see cref="Commit"/>.</summary>
public interface IOutput
{
    /// <summary>Takes one file; called from many threads.</summary>
    void Write(string address, ReadOnlySpan<byte> bytes);

    /// <summary>Puts everything written in the place of the last site.</summary>
    void Commit();

    /// <summary>Drops everything written; the last site stays.</summary>
    void Discard();
}
