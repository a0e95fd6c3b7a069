using System.Security.Cryptography;
using System.Text;

namespace PressKit.Cli;

/// <summary>What the last build into an output folder recorded, kept in the kit's <c>.presskit</c>; it may be deleted at any time.</summary>
internal sealed class LastBuild(string root, string output)
{
    private readonly string _file = Path.Combine(StateFolder.Builds(root), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(output)))[..16]);

    /// <summary>The record; empty when there is none that can be read.</summary>
    public ReadOnlyMemory<byte> Read()
    {
        try
        {
            // The first build has none, and an exception would take longer than to ask.
            return File.Exists(_file) ? File.ReadAllBytes(_file) : default(ReadOnlyMemory<byte>);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    /// <summary>Keeps the record of this build. Without it the next one takes longer, and nothing else.</summary>
    public void Write(ReadOnlyMemory<byte> record)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
            File.WriteAllBytes(_file, record.Span);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
