using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading;

/// <summary>A publisher of source articles; the name is null where only the language is known, and the other way round.</summary>
/// <param name="Host">The host of its addresses in small letters, without <c>www.</c></param>
/// <param name="Language">The language its articles are written in.</param>
public sealed record Publisher(string Host, string? Name, string? Language);

/// <summary>The list in <c>data/publishers.yml</c>.</summary>
public sealed record Publishers(ImmutableArray<Publisher> Entries)
{
    public static Publishers None { get; } = new([]);

    /// <summary>Reads the file's entries; faults are reported, and the other entries still count.</summary>
    public static Publishers Read(string text, string path, DiagnosticBag diagnostics)
    {
        var node = YamlFile.Read(text, path, 1, diagnostics);
        if (node is null or YamlMapping { Entries.IsEmpty: true }) return None;
        if (node is not YamlList list)
        {
            diagnostics.Add(Rules.WrongType, new Place(path, node.Span), $"a list of publishers is expected here, not {node.Kind}", "start each with '- host: …'");
            return None;
        }

        var publishers = ImmutableArray.CreateBuilder<Publisher>();
        foreach (var item in list.Items)
        {
            if (item is YamlMapping mapping) ReadEntry(new MappingReader(mapping, path, diagnostics, mapping.Span), publishers);
            else diagnostics.Add(Rules.WrongType, new Place(path, item.Span), $"each publisher must be a group of keys, not {item.Kind}", "write '- host: …'");
        }

        return new Publishers(publishers.DrainToImmutable());
    }

    /// <summary>The publisher of a host or of the nearest domain above it; null when the list has none.</summary>
    public Publisher? Find(string host)
    {
        for (var domain = WithoutPrefix(host); domain.Contains('.', StringComparison.Ordinal); domain = domain[(domain.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            foreach (var publisher in Entries)
            {
                if (publisher.Host == domain) return publisher;
            }
        }

        return null;
    }

    private static void ReadEntry(MappingReader reader, ImmutableArray<Publisher>.Builder publishers)
    {
        var host = reader.RequiredText("host");
        var name = reader.Text("name");
        var language = reader.Text("language");
        reader.RejectUnknownKeys();
        if (host is not null) publishers.Add(new Publisher(WithoutPrefix(host.Value), name?.Value, language?.Value));
    }

    private static string WithoutPrefix(string host)
    {
        var small = host.ToLowerInvariant();
        return small.StartsWith("www.", StringComparison.Ordinal) ? small[4..] : small;
    }
}
