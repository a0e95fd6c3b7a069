using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading.Data;

/// <summary>One file of <c>content/data/</c>: a list whose entries may have an <c>id</c> that none shares.</summary>
internal sealed class DataFile(string name, IFileTree files, DiagnosticBag diagnostics)
{
    private readonly string _path = KitData.FileOf(name);
    private readonly Dictionary<string, Located<string>> _ids = new(StringComparer.Ordinal);
    private readonly ImmutableArray<HeldEntry>.Builder _held = ImmutableArray.CreateBuilder<HeldEntry>();
    private (int First, int Last) _entryLines;

    /// <summary>Notes what an entry is asked for, instead of reading a file; null when there is a file to read.</summary>
    public AskedKeys? Asked { get; init; }

    public Limits Limits { get; init; } = Limits.Usual;

    /// <summary>The entries that are not public at any time, read or not.</summary>
    public ImmutableArray<HeldEntry> Held => _held.ToImmutable();

    /// <summary>Reads every entry; one that cannot be read is reported and left out.</summary>
    public ImmutableArray<T> Read<T>(Func<MappingReader, T?> readEntry)
        where T : class
    {
        if (Asked is not null)
        {
            readEntry(new MappingReader(Asked));
            return [];
        }

        if (files.Read(_path) is not { } bytes || Utf8Text.Decode(bytes, _path, diagnostics, Rules.FileNotText) is not { } text) return [];
        var entries = ImmutableArray.CreateBuilder<T>();
        var readers = MappingReader.ListFile(text, _path, diagnostics, Limits);
        if (readers.IsEmpty && ReleaseTerms.AreNamedIn(bytes)) _held.Add(new HeldEntry(_path, 1, int.MaxValue, null, ReleaseTerms.Unclear));
        for (var index = 0; index < readers.Length; index++)
        {
            var keys = readers[index];
            _entryLines = (keys.MissingAt.Line, index + 1 < readers.Length ? readers[index + 1].MissingAt.Line - 1 : int.MaxValue);
            var entry = readEntry(keys);
            keys.RejectUnknownKeys();
            if (entry is not null) entries.Add(entry);
        }

        return entries.DrainToImmutable();
    }

    /// <summary>The entry's name, which is also its anchor; null after an error when it is missing, malformed or taken.</summary>
    public Located<string>? Id(MappingReader keys)
    {
        if (keys.RequiredText("id") is not { } id) return null;
        if (!Slug.IsValid(id.Value))
        {
            keys.Report(Rules.InvalidValue, id.Span, $"'{id.Value}' cannot be a name", $"lower-case letters, digits and hyphens can: '{Slug.Suggest(id.Value)}'");
            return null;
        }

        if (_ids.TryAdd(id.Value, id)) return id;
        keys.Report(Rules.DuplicateId, id.Span, $"'{id.Value}' is the name of another entry in line {_ids[id.Value].Span.Line}", "give one of them another 'id'");
        return null;
    }

    /// <summary>When the entry may be public; one that is held back for any time is noted with its lines.</summary>
    public ReleaseTerms Release(MappingReader keys, Located<string>? id)
    {
        var terms = ReleaseTerms.Read(keys);
        if (!terms.AreNone) _held.Add(new HeldEntry(_path, _entryLines.First, _entryLines.Last, id?.Value, terms));
        return terms;
    }
}
