using System.Collections.Concurrent;
using System.IO.Enumeration;
using PressKit.Generator.Incremental;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Publishing;

/// <summary>
/// Writes the site into a folder beside its target and swaps the two when it is complete, so that a failed or killed build
/// leaves the last site as it was.
/// </summary>
public sealed class StagedOutput : IOutput, IDisposable
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly string _target;
    private readonly string _stage;
    private readonly string _previous;
    private readonly OutputLock _lock;
    private bool _isEnded;

    // The umask of this build leaves files as they are to be.
    private bool _isPublic;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    private StagedOutput(string target)
    {
        _target = target;
        _stage = Beside(target, "stage");
        _previous = Beside(target, "previous");
        Directory.CreateDirectory(ParentOf(target));
        _lock = OutputLock.TryTake(Beside(target, "lock"))
            ?? throw new IOException($"another build is writing to '{target}'; wait for it, or name another folder with --output");
    }

    /// <summary>Starts an output, clearing what a killed run left beside the target.</summary>
    /// <exception cref="IOException">Another build is writing there, or the folder beside the target cannot be made.</exception>
    public static StagedOutput Begin(string target)
    {
        var output = new StagedOutput(RealPathOf(target));
        output.Recover();
        Directory.CreateDirectory(output._stage);
        output._isPublic = PublicMode.IsUsual(output._stage);
        PublicMode.SetFolder(output._stage);
        return output;
    }

    /// <summary>True when building into the folder destroys nothing that PressKit did not make.</summary>
    public static bool MayReplace(string target)
    {
        if (File.Exists(target)) return false;
        if (!Directory.Exists(target) || !Directory.EnumerateFileSystemEntries(target).Any()) return true;
        var manifest = Path.Combine(target, SiteAddress.Manifest);
        return File.Exists(manifest) && Manifest.IsManifest(File.ReadAllBytes(manifest));
    }

    public void Write(string address, ReadOnlySpan<byte> bytes)
    {
        var place = PlaceFor(address);
        using var handle = File.OpenHandle(place, FileMode.Create, FileAccess.Write);
        RandomAccess.Write(handle, bytes, 0);
        if (!_isPublic) PublicMode.SetFile(place);
    }

    public void Link(string address, string file)
    {
        var place = PlaceFor(address);
        LinkFile.LinkOrCopy(file, place);
        PublicMode.SetFile(place);
    }

    public long? FindLast(string address, ReadOnlySpan<byte> sha256) =>
        RegularFile.HashOf(Path.Combine(_target, address), out var size) == Digest.Of(sha256) ? size : null;

    public bool HasLast(IReadOnlyCollection<string> addresses)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in addresses)
        {
            for (var folder = Path.GetDirectoryName(address); !string.IsNullOrEmpty(folder) && known.Add(folder);) folder = Path.GetDirectoryName(folder);
        }

        var (files, folders) = (0, 0);
        foreach (var isFolder in new FileSystemEnumerable<bool>(_target, static (ref entry) => entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint), Everything))
        {
            if (isFolder) folders++;
            else files++;
        }

        return files == addresses.Count && folders == known.Count;
    }

    public byte[] ReadLast(string address) => File.ReadAllBytes(Path.Combine(_target, address));

    public void LeaveLast() => Dispose();

    public void KeepLast(string address) => Link(address, Path.Combine(_target, address));

    public byte[] ReadKept(string address) => File.ReadAllBytes(Path.Combine(_target, address));

    private string PlaceFor(string address)
    {
        // Addresses are made of checked names; should one ever leave the stage, a build must end here.
        if (Path.IsPathRooted(address) || address.Split('/').Contains("..")) throw new ArgumentException($"the address '{address}' leaves the site", nameof(address));
        var file = Path.Combine(_stage, address);
        // An address names a file below the stage.
        var folder = Path.GetDirectoryName(file)!;
        // Known only when it is there: another thread may want to write into it.
        if (!_folders.ContainsKey(folder))
        {
            Directory.CreateDirectory(folder);
            if (!_isPublic) SetFolders(folder);
            _folders[folder] = true;
        }

        return file;
    }

    private void SetFolders(string folder)
    {
        for (var inner = folder; inner is not null && inner.Length > _stage.Length; inner = Path.GetDirectoryName(inner)) PublicMode.SetFolder(inner);
    }

    public void Commit()
    {
        if (!Directory.Exists(_target)) Directory.Move(_stage, _target);
        else if (!SwapFolders.TryExchange(_stage, _target)) MoveTwice();
        Dispose();
    }

    public void Discard() => Dispose();

    /// <summary>Removes everything but the target, and lets the next build in.</summary>
    public void Dispose()
    {
        // What stands beside the target may be another build's by now.
        if (_isEnded) return;
        _isEnded = true;
        // After an exchange the last site stands in the stage.
        DeleteIfThere(_stage);
        DeleteIfThere(_previous);
        _lock.Dispose();
    }

    // Between the two moves there is no site: the smallest gap where the system knows no exchange.
    private void MoveTwice()
    {
        Directory.Move(_target, _previous);
        try
        {
            Directory.Move(_stage, _target);
        }
        catch (IOException)
        {
            Directory.Move(_previous, _target);
            throw;
        }
    }

    private void Recover()
    {
        // Killed between the two moves: the last site is still whole, under its other name.
        if (Directory.Exists(_previous) && !Directory.Exists(_target)) Directory.Move(_previous, _target);
        DeleteIfThere(_previous);
        DeleteIfThere(_stage);
    }

    // A link is followed: the folder it leads to is replaced, and the link stays.
    private static string RealPathOf(string target)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        return Directory.Exists(path) ? Directory.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
    }

    private static string Beside(string target, string role) => Path.Combine(ParentOf(target), $".{Path.GetFileName(target)}.{role}");

    private static string ParentOf(string target) => Path.GetDirectoryName(target) ?? target;

    private static void DeleteIfThere(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
