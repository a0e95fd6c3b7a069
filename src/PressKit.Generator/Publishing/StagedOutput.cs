using System.Collections.Concurrent;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Publishing;

/// <summary>
/// Writes the site into a folder beside its target and swaps the two when it is complete, so that a failed or interrupted
/// build leaves the last site as it was.
/// </summary>
public sealed class StagedOutput : IOutput
{
    /// <summary>The file by which a folder made by PressKit is known.</summary>
    private const string Marker = SiteAddress.Manifest;

    private readonly string _target;
    private readonly string _stage;
    private readonly string _previous;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    private StagedOutput(string target)
    {
        var parent = Path.GetDirectoryName(target) ?? target;
        var name = Path.GetFileName(target);
        _target = target;
        _stage = Path.Combine(parent, $".{name}.stage");
        _previous = Path.Combine(parent, $".{name}.previous");
    }

    /// <summary>Starts an output, clearing what a killed run left beside the target.</summary>
    /// <exception cref="IOException">The folder beside the target cannot be made.</exception>
    public static StagedOutput Begin(string target)
    {
        var output = new StagedOutput(Path.TrimEndingDirectorySeparator(Path.GetFullPath(target)));
        output.Recover();
        Directory.CreateDirectory(output._stage);
        return output;
    }

    /// <summary>True when building into the folder destroys nothing that PressKit did not make.</summary>
    public static bool MayReplace(string target) =>
        !File.Exists(target)
        && (!Directory.Exists(target) || File.Exists(Path.Combine(target, Marker)) || !Directory.EnumerateFileSystemEntries(target).Any());

    public void Write(string address, ReadOnlySpan<byte> bytes)
    {
        var file = Path.Combine(_stage, address);
        var folder = Path.GetDirectoryName(file)!;
        // Known only when it is there: another thread may want to write into it.
        if (!_folders.ContainsKey(folder))
        {
            Directory.CreateDirectory(folder);
            _folders[folder] = true;
        }

        using var handle = File.OpenHandle(file, FileMode.Create, FileAccess.Write, preallocationSize: bytes.Length);
        RandomAccess.Write(handle, bytes, 0);
    }

    public void Commit()
    {
        var replaces = Directory.Exists(_target);
        if (replaces) Directory.Move(_target, _previous);
        try
        {
            Directory.Move(_stage, _target);
        }
        catch (IOException) when (replaces)
        {
            Directory.Move(_previous, _target);
            throw;
        }

        if (replaces) Directory.Delete(_previous, recursive: true);
    }

    public void Discard() => DeleteIfThere(_stage);

    private void Recover()
    {
        // Killed between the two moves: the last site is still whole, under its other name.
        if (Directory.Exists(_previous) && !Directory.Exists(_target)) Directory.Move(_previous, _target);
        DeleteIfThere(_previous);
        DeleteIfThere(_stage);
    }

    private static void DeleteIfThere(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
