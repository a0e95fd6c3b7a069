namespace PressKit.Generator.Tests.Sites;

/// <summary>The smallest kit that builds without a diagnostic: two languages and one article in both.</summary>
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
            translation: {of: id}
            ---

            Text of article one.

            ## Second part

            Text of the second part.
            """,
    };
}
