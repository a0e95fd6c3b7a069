using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PressKit.Generator.Importing;

/// <summary>The hash in <c>source.written</c>: of the whole file as import wrote it, but for the line that holds the hash.</summary>
public static partial class WrittenHash
{
    /// <summary>The front matter's line for a file whose text, without it, is <paramref name="text"/>; with its line end.</summary>
    public static string LineFor(string text) => $"  written: {HashOf(Encoding.UTF8.GetBytes(text))}\n";

    /// <summary>SHA-256 in small hexadecimal digits.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Whether the file is as import wrote it; a file without the hash counts as edited.</summary>
    public static bool IsUntouched(string file)
    {
        var match = Line().Match(file);
        return match.Success && match.Value == LineFor(file.Remove(match.Index, match.Length));
    }

    [GeneratedRegex(@"^  written: [0-9a-f]{64}\n", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Line();
}
