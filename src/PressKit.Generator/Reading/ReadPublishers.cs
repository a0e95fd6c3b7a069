using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading;

/// <summary>Reads <c>data/publishers.yml</c>: a list of hosts with the publisher's name and language.</summary>
public static class ReadPublishers
{
    public const string Path = "content/data/publishers.yml";

    /// <summary>The publishers in the order of the file; none when there is no such file.</summary>
    public static ImmutableArray<Publisher> Read(ReadOnlyMemory<byte>? file, string path, DiagnosticBag diagnostics, Limits? limits = null)
    {
        if (file is null || Utf8Text.Decode(file.Value, path, diagnostics, Rules.FileNotText) is not { } text) return [];

        return [.. MappingReader.ListFile(text, path, diagnostics, limits).Select(Read).OfType<Publisher>()];
    }

    internal static Publisher? Read(MappingReader keys)
    {
        var host = keys.RequiredText("host");
        var name = keys.Text("name");
        var language = keys.Text("language");
        keys.RejectUnknownKeys();
        return host is null ? null : new Publisher(host.Value, name?.Value, language?.Value);
    }
}
