using System.Collections.Immutable;
using System.Text;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading;

/// <summary>What an editor says of when a document or an entry of a data file may be public.</summary>
/// <param name="Embargo">The moment before which nothing of it may be out.</param>
/// <param name="Expires">The moment from which nothing of it may be out any more.</param>
/// <param name="IsUnclear">True when a draft, an embargo or an end is meant and cannot be read: it is held until that is mended.</param>
public sealed record ReleaseTerms(bool IsDraft, DateTimeOffset? Embargo, DateTimeOffset? Expires, bool IsUnclear)
{
    private const string DraftKey = "draft";
    private const string EmbargoKey = "embargo";
    private const string ExpiresKey = "expires";

    private static readonly ImmutableArray<string> Keys = [DraftKey, EmbargoKey, ExpiresKey];

    /// <summary>True when nothing is said: it is public.</summary>
    public bool AreNone => this is { IsDraft: false, Embargo: null, Expires: null, IsUnclear: false };

    public static ReleaseTerms Public { get; } = new(false, null, null, false);

    public static ReleaseTerms Unclear { get; } = new(false, null, null, true);

    /// <summary>
    /// Reads the keys <c>draft</c>, <c>embargo</c> and <c>expires</c>. One in other letter case or with blanks around it is unclear: what it
    /// says is not read, and it is reported as a key that is not known.
    /// </summary>
    public static ReleaseTerms Read(MappingReader keys)
    {
        var isDraft = keys.Flag(DraftKey);
        var isDraftUnclear = keys.Has(DraftKey) && !isDraft && !keys.IsFalse(DraftKey);
        var embargo = ReadMoment(keys, EmbargoKey);
        var expires = ReadMoment(keys, ExpiresKey);
        var isMomentUnclear = (keys.Has(EmbargoKey) && embargo is null) || (keys.Has(ExpiresKey) && expires is null);
        return new ReleaseTerms(isDraft, embargo, expires, isDraftUnclear || isMomentUnclear || keys.Entries.Any(static entry => IsMisspelt(entry.Key)));
    }

    /// <summary>True when a text that cannot be read as YAML has a line that names a draft, an embargo or an end.</summary>
    public static bool AreNamedIn(ReadOnlySpan<byte> file)
    {
        foreach (var line in file.Split((byte)'\n'))
        {
            var text = file[line].TrimStart(" \t-{\"'"u8);
            if (IsKey(text, "draft"u8) || IsKey(text, "embargo"u8) || IsKey(text, "expires"u8)) return true;
        }

        return false;
    }

    private static bool IsMisspelt(string key)
    {
        foreach (var term in Keys)
        {
            if (key != term && key.AsSpan().Trim().Equals(term, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsKey(ReadOnlySpan<byte> line, ReadOnlySpan<byte> key) =>
        line.Length >= key.Length && Ascii.EqualsIgnoreCase(line[..key.Length], key) && line[key.Length..].TrimStart(" \t\"'"u8).StartsWith(":"u8);

    private static DateTimeOffset? ReadMoment(MappingReader keys, string key)
    {
        var text = keys.Text(key);
        if (!keys.Has(key)) return null;
        const string Fix = "write a time with its zone, such as 2025-10-25T09:00+07:00; 'presskit check --drafts' names the file";
        if (text is null)
        {
            keys.Report(Rules.EmbargoUnclear, keys.MissingAt, $"'{key}' has no time", Fix);
            return null;
        }

        if (ContentDate.ParseMoment(text.Value) is { } moment) return moment.Instant;
        // The value is not repeated: what stands in the wrong place may be what must not be out.
        keys.Report(Rules.EmbargoUnclear, text.Span, $"'{key}' is no time with a zone", Fix);
        return null;
    }
}
