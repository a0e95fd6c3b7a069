using System.Text;
using System.Text.Json;

namespace PressKit.Generator.Publishing.Preflight.Reading;

/// <summary>The strings of a JSON text, each with the key it stands under and where its first character is.</summary>
internal static class JsonStrings
{
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static List<(string Value, string? Key, int Offset)> In(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = 128 });
        var strings = new List<(string Value, string? Key, int Offset)>();
        string? key = null;
        var (readBytes, readCharacters) = (0, 0);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName) key = reader.GetString();
            if (reader.TokenType != JsonTokenType.String) continue;
            var start = (int)reader.TokenStartIndex + 1;
            readCharacters += Encoding.UTF8.GetCharCount(bytes.AsSpan(readBytes, start - readBytes));
            readBytes = start;
            strings.Add((reader.GetString()!, key, readCharacters));
        }

        return strings;
    }
}
