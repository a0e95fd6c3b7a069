
namespace PressKit.Generator.Reading.Yaml;

/// <summary>Indonesian words that editors write for a key, so that the right key can be named where no spelling is near.</summary>
internal static class KeyTranslation
{
    private static readonly Dictionary<string, string> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["alamat"] = "url",
        ["bahasa"] = "lang",
        ["catatan"] = "notes",
        ["diperbarui"] = "updated",
        ["ditarik"] = "withdrawn",
        ["draf"] = "draft",
        ["foto"] = "photos",
        ["hak"] = "rights",
        ["isi"] = "text",
        ["judul"] = "title",
        ["keterangan"] = "caption",
        ["konsep"] = "draft",
        ["kontak"] = "contact",
        ["kredit"] = "credit",
        ["melalui"] = "via",
        ["nama"] = "name",
        ["penerbit"] = "publisher",
        ["penulis"] = "author",
        ["ringkasan"] = "summary",
        ["sumber"] = "source",
        ["tanggal"] = "date",
        ["teks"] = "text",
        ["terjemahan"] = "translation",
    };

    /// <summary>The key that the word means, or null when it means none of those known here.</summary>
    public static string? Find(string word, IReadOnlySet<string> known) =>
        Keys.TryGetValue(word, out var key) && known.Contains(key) ? key : null;
}
