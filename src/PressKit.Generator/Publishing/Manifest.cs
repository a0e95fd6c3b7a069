using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PressKit.Generator.Planning;
using PressKit.Generator.Releasing;

namespace PressKit.Generator.Publishing;

/// <summary>The list of everything published, by which a genuine file can be told. It holds no date: the same site has the same one.</summary>
/// <param name="Version">The kit's version as its editors count it; null when they do not.</param>
/// <param name="Files">In ordinal order of their paths; without the manifest and the checksums themselves.</param>
/// <param name="Statements">The facts, quotations and people of the data files.</param>
public sealed record Manifest(string? Version, ImmutableArray<string> Languages, ImmutableArray<PublishedFile> Files, ImmutableArray<PublishedStatement> Statements)
{
    private const string GeneratorName = "PressKit ";

    // Not the informational version: that one may name a commit, and would change without the site.
    private static readonly string Generator = GeneratorName + typeof(Manifest).Assembly.GetName().Version?.ToString(3);

    public static Manifest Empty { get; } = new(null, [], [], []);

    public static Manifest Of(ReleasedKit kit, IEnumerable<PublishedFile> files) => new(
        kit.Config.Version,
        [.. kit.Config.Languages.Select(static language => language.Code)],
        [.. files.OrderBy(static file => file.Path, StringComparer.Ordinal)],
        [.. new ListStatements(kit.Config, kit.Data).List().Select(static entry => entry.Statement)]);

    /// <summary>The manifest as JSON.</summary>
    public ReadOnlyMemory<byte> ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("generator", Generator);
        if (Version is not null) json.WriteString("version", Version);
        json.WriteStartArray("languages");
        foreach (var language in Languages) json.WriteStringValue(language);
        json.WriteEndArray();
        json.WriteStartArray("files");
        foreach (var file in Files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteNumber("size", file.Size);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("statements");
        foreach (var statement in Statements)
        {
            json.WriteStartObject();
            json.WriteString("file", statement.File);
            json.WriteString("name", statement.Name);
            json.WriteStartObject("text");
            foreach (var (language, text) in statement.Texts) json.WriteString(language, text);
            json.WriteEndObject();
            json.WriteNumber("corrections", statement.Corrections);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>The checksums of all files and of the manifest itself, in the format of <c>sha256sum</c>.</summary>
    /// <param name="manifest">The manifest as it is published.</param>
    public byte[] ToChecksums(ReadOnlySpan<byte> manifest)
    {
        var text = new StringBuilder();
        foreach (var file in Files.Append(PublishedFile.Of(SiteAddress.Manifest, manifest)).OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            // sha256sum marks a line whose name it has escaped with a backslash at the start.
            var name = file.Path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
            text.Append(name.Length == file.Path.Length ? "" : "\\").Append(file.Sha256).Append("  ").Append(name).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>True for JSON that starts as a manifest does, of this or an earlier version: the rest is not read.</summary>
    public static bool IsManifest(ReadOnlySpan<byte> text)
    {
        try
        {
            var reader = new Utf8JsonReader(text);
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject
                && reader.Read() && reader.ValueTextEquals("generator"u8)
                && reader.Read() && reader.TokenType == JsonTokenType.String && reader.GetString()!.StartsWith(GeneratorName, StringComparison.Ordinal);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The manifest that the JSON holds, of this or an earlier version; null when it is none.</summary>
    public static Manifest? Read(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            var files = root.GetProperty("files").EnumerateArray().Select(static file => new PublishedFile(
                TextOf(file.GetProperty("path")),
                file.GetProperty("size").GetInt64(),
                TextOf(file.GetProperty("sha256"))));
            var version = root.TryGetProperty("version", out var value) ? value.GetString() : null;
            var languages = root.TryGetProperty("languages", out var codes) ? codes.EnumerateArray().Select(TextOf) : [];
            var statements = root.TryGetProperty("statements", out var entries) ? entries.EnumerateArray().Select(StatementOf) : [];
            return new Manifest(version, [.. languages], [.. files], [.. statements]);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static PublishedStatement StatementOf(JsonElement statement) => new(
        TextOf(statement.GetProperty("file")),
        TextOf(statement.GetProperty("name")),
        statement.GetProperty("text").EnumerateObject().Select(static text => new StatementText(text.Name, TextOf(text.Value))).ToImmutableArray(),
        statement.GetProperty("corrections").GetInt32());

    private static string TextOf(JsonElement value) => value.GetString() ?? throw new FormatException("A text is expected.");
}
