using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading;

/// <summary>Reads <c>data/publishers.yml</c>: a list of hosts with the publisher's name and language.</summary>
public static class ReadPublishers
{
    public const string Path = "content/data/publishers.yml";

    /// <summary>The publishers in the order of the file; none when there is no such file.</summary>
    public static ImmutableArray<Publisher> Read(ReadOnlyMemory<byte>? file, string path, DiagnosticBag diagnostics)
    {
        if (file is null || Utf8Text.Decode(file.Value, path, diagnostics, Rules.FileNotText) is not { } text) return [];

        var publishers = ImmutableArray.CreateBuilder<Publisher>();
        foreach (var entry in MappingReader.ListFile(text, path, diagnostics))
        {
            var host = entry.RequiredText("host");
            var name = entry.Text("name");
            var language = entry.Text("language");
            entry.RejectUnknownKeys();
            if (host is not null) publishers.Add(new Publisher(host.Value, name?.Value, language?.Value));
        }

        return publishers.DrainToImmutable();
    }
}
