namespace PressKit.Generator.Publishing.Preflight;

/// <summary>A folder that is about to be published, with everything in it; on a disk, or in memory for tests.</summary>
public interface IBuiltFolder
{
    /// <summary>Every file, hidden ones too, and every symbolic link, which is not followed; in any order.</summary>
    IEnumerable<BuiltFile> List();

    /// <exception cref="IOException">The file cannot be read.</exception>
    byte[] Read(string path);
}
