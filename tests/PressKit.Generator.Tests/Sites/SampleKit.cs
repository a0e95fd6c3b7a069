namespace PressKit.Generator.Tests.Sites;

/// <summary>
/// The smallest kit that builds without a diagnostic: two languages and one article in both, each written for itself, so that a test
/// may change one alone.
/// </summary>
internal static class SampleKit
{
    public const string SiteYml = """
        languages:
          id: {name: Bahasa Indonesia, culture: id-ID}
          en: {name: English, culture: en-GB}
        default_language: id
        title: {id: Kit Contoh, en: Sample Kit}
        issuer: {id: Penerbit, en: Issuer}
        contact: {id: Belum ada kontak., en: No contact yet.}
        sections:
          articles:
            slug: {id: artikel, en: articles}
            title: {id: Artikel, en: Articles}
        """;

    /// <summary>The kit with its English article as a translation of the Indonesian one.</summary>
    public static MemoryTree CreateTranslated()
    {
        var kit = Create();
        var english = System.Text.Encoding.UTF8.GetString(kit.Read("content/en/articles/satu.md")!);
        kit["content/en/articles/satu.md"] = english.Replace("date: 2025-10-25", "translation: {of: id}", StringComparison.Ordinal);
        return kit;
    }

    public static MemoryTree Create() => new()
    {
        ["content/site.yml"] = SiteYml,
        ["content/id/articles/satu.md"] = """
            ---
            title: Satu
            date: 2025-10-25
            summary: Ringkasan satu.
            ---

            Isi artikel satu.

            ## Bagian kedua

            Isi bagian kedua.
            """,
        ["content/en/articles/satu.md"] = """
            ---
            title: One
            summary: Summary of one.
            slug: one
            date: 2025-10-25
            ---

            Text of article one.

            ## Second part

            Text of the second part.
            """,
    };
}
