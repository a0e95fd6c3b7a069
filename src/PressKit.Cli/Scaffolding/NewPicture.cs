using System.Collections.Immutable;
using System.Text;
using PressKit.Generator.Importing;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Media;

namespace PressKit.Cli.Scaffolding;

/// <summary>Writes the sidecar of a picture. A picture that lies elsewhere is copied into the kit first, under a name that an address can hold.</summary>
internal sealed class NewPicture(KitToWrite kit)
{
    /// <param name="given">The file, from the kit's root or from its folder of pictures.</param>
    /// <param name="name">The picture's name in the kit, without ending; null to make it of the file's own.</param>
    /// <returns>The paths of the files written, from the kit's root.</returns>
    /// <exception cref="UsageException">There is no such picture, or it has a sidecar; nothing was written.</exception>
    public ImmutableArray<string> Write(string given, string? name)
    {
        var source = new[] { kit.PathOf(given), Path.Combine(kit.PathOf(Picture.Folder), given) }.FirstOrDefault(File.Exists)
            ?? throw new UsageException($"there is no picture '{given}'");
        var ending = Path.GetExtension(source).ToLowerInvariant();
        if (!ReadMedia.Endings.Contains(ending)) throw new UsageException($"'{given}' is no picture that can be published: save it as {string.Join(", ", ReadMedia.Endings)}");

        var inKit = Path.GetRelativePath(kit.Root, Path.GetFullPath(source)).Replace(Path.DirectorySeparatorChar, '/');
        var isThere = inKit.StartsWith(Picture.Folder + "/", StringComparison.Ordinal);
        var path = isThere ? inKit : $"{Picture.Folder}/{name ?? NameOf(source)}{ending}";
        var sidecar = path + Picture.SidecarEnding;
        if (kit.Has(sidecar)) throw new UsageException($"{sidecar} is there already and was left as it is");
        if (!isThere && kit.Has(path) && !IsCopy(kit.PathOf(path), source)) throw new UsageException($"{path} is there already and was left as it is; give another name with --name");

        var written = ImmutableArray.CreateBuilder<string>();
        var writer = new DiskWriter(kit.Root);
        if (!isThere && writer.Create(path, File.ReadAllBytes(source))) written.Add(path);
        var values = new Dictionary<string, string?>(StringComparer.Ordinal) { ["schema"] = kit.SchemaFor(sidecar, "picture") };
        var text = new FillScaffold(kit.Languages, kit.Original).Fill(ScaffoldFiles.Read("New/picture.yml"), values);
        if (writer.Create(sidecar, Encoding.UTF8.GetBytes(text))) written.Add(sidecar);
        return written.ToImmutable();
    }

    // As a run left it that was killed before it wrote the sidecar.
    private static bool IsCopy(string file, string source) =>
        new FileInfo(file) is { Exists: true, LinkTarget: null } there && there.Length == new FileInfo(source).Length && File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(source));

    private static string NameOf(string source) => Slug.From(Path.GetFileNameWithoutExtension(source)) is { Length: > 0 } slug
        ? slug
        : throw new UsageException($"'{Path.GetFileName(source)}' has no letter or digit that a name can be made of; give one with --name");
}
