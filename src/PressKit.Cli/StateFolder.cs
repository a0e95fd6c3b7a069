using PressKit.Generator.Media;
using PressKit.Generator.Reading;

namespace PressKit.Cli;

/// <summary>
/// The kit's <c>.presskit</c>, where builds keep what the next one can use, and clear what it cannot. No contribution may lead them
/// to another folder.
/// </summary>
internal static class StateFolder
{
    private const string Name = ".presskit";

    /// <summary>Where the records of builds lie.</summary>
    public static string Builds(string root) => Path.Combine(Checked(root), "builds");

    /// <summary>Where pictures lie that were made.</summary>
    public static string Cache(string root)
    {
        Checked(root);
        return Path.Combine(root, PictureWorkshop.UsualCacheFolder);
    }

    private static string Checked(string root)
    {
        var folder = Path.Combine(root, Name);
        foreach (var entry in new[] { folder }.Concat(EntriesOf(folder)).Concat(EntriesOf(Path.Combine(folder, "builds"))).Concat(EntriesOf(Path.Combine(root, PictureWorkshop.UsualCacheFolder))))
        {
            if (IsForeign(entry)) throw new IOException($"'{entry}' is a link or no file, and PressKit keeps and deletes files of its own there; delete it");
        }

        return folder;
    }

    private static string[] EntriesOf(string folder) => Directory.Exists(folder) ? Directory.GetFileSystemEntries(folder) : [];

    private static bool IsForeign(string entry)
    {
        var file = new FileInfo(entry);
        return file.LinkTarget is not null || SpecialFile.Is(file);
    }
}
