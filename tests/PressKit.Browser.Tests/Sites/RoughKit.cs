using System.Globalization;
using System.Text.RegularExpressions;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Browser.Tests.Sites;

/// <summary>A kit of everything that strains a page: endless words, a table of forty columns, other scripts, hundreds of articles, hardly a translation.</summary>
internal static partial class RoughKit
{
    public const int Articles = 500;
    public const int Columns = 40;

    private const string Arabic = "قال المتحدث إن الاتفاقية تحمي الجميع في العالم الرقمي.";
    private const string Vietnamese = "Công ước Hà Nội về chống tội phạm mạng được mở ký tại Thủ đô Hà Nội.";

    private static readonly string Endless = string.Concat(Enumerable.Repeat("Ketidaksalingmengertian", 10))[..200];
    private static readonly string LongSpeech = string.Join(' ', Enumerable.Repeat("konvensi melindungi semua orang di dunia digital", 41));

    private static readonly string LongTranslation = string.Join(' ', Enumerable.Repeat("the convention protects everybody in the digital world", 38));

    private const string SiteYml = """
        languages:
          id: {name: Bahasa Indonesia, culture: id-ID}
          en: {name: English, culture: en-GB}
        default_language: id
        title: {id: KITWORD, en: KITWORD}
        issuer: {id: Penerbit, en: Issuer}
        contact: {id: Tanya penerbit., en: Ask the issuer.}
        contact_email: press@example.org
        licence: {id: Boleh dikutip., en: May be quoted.}
        pages:
          facts: {slug: {id: fakta, en: facts}, title: {id: Fakta, en: Facts}}
          timeline: {slug: {id: linimasa, en: timeline}, title: {id: Linimasa, en: Timeline}}
          quotes: {slug: {id: kutipan, en: quotes}, title: {id: Kutipan, en: Quotations}}
          people: {slug: {id: tokoh, en: people}, title: {id: Tokoh, en: People}}
          captions: {slug: {id: keterangan, en: captions}, title: {id: Keterangan, en: Captions}}
          corrections: {slug: {id: koreksi, en: corrections}, title: {id: Koreksi, en: Corrections}}
        sections:
          articles: {slug: {id: artikel, en: articles}, title: {id: KITWORD, en: Articles}}
          empty: {slug: {id: kosong, en: empty}, title: {id: Kosong, en: Empty}}
        """;

    public static MemoryTree Create()
    {
        var kit = new MemoryTree
        {
            ["content/site.yml"] = SiteYml.Replace("KITWORD", Endless, StringComparison.Ordinal),
            ["content/id/articles/kata.md"] = Article(Endless, $"{Endless} lebih dari 2.500 kapal. {Arabic}", $"\n## {Endless}\n\nMenurut {Endless}, \"{LongSpeech}\".\n\n    {Endless}\n\n> {Endless}\n"),
            ["content/id/articles/tabel.md"] = Article("Tabel", "Sebuah tabel.", Table()),
            ["content/id/articles/aksara.md"] = Article(Arabic, Arabic, $"\n{Arabic}\n\n[{Vietnamese}]{{lang=vi}}\n\n- {Arabic}\n", photos: true),
            ["content/en/articles/tabel.md"] = "---\ntitle: Table\nslug: table\nsummary: A table.\ntranslation: {of: id}\n---\n" + Table(),
            ["content/data/people.yml"] = $"- id: orang\n  name: \"{Endless}\"\n  roles:\n    - {{role: {{id: \"{Endless}\", en: \"{Endless}\"}}, held: 2025-10-25, source: articles/kata}}\n",
            ["content/data/quotes.yml"] = $$$"""
                - id: pidato
                  words: "{{{LongSpeech}}}"
                  language: id
                  speaker: orang
                  date: 2025-10-25
                  kind: direct
                  source: articles/kata
                  featured: true
                  translation: {en: "{{{LongTranslation}}}"}
                """,
            ["content/data/facts.yml"] = $$$"""
                - id: kapal
                  label: {id: "{{{Endless}}}", en: "{{{Endless}}}"}
                  unit: {id: "{{{Endless}}}", en: "{{{Endless}}}"}
                  featured: 1
                  moments:
                    - {as_of: 2025-10-25, value: 2500, qualifier: more than, status: so far, sources: [{article: articles/kata, words: "lebih dari 2.500 kapal"}]}
                """,
            ["content/data/timeline.yml"] = $$$"""
                - id: langkah
                  when: 2025-10-25
                  what: {id: "{{{Endless}}}", en: "{{{Endless}}}"}
                  status: planned
                  featured: true
                  sources: [{article: articles/kata, words: "lebih dari 2.500 kapal"}]
                """,
        };
        for (var number = 4; number <= Articles; number++)
        {
            kit[$"content/id/articles/n{number.ToString(CultureInfo.InvariantCulture)}.md"] = Article($"Artikel {number}", $"Ringkasan artikel {number}.", "\nIsi.\n");
        }

        return kit;
    }

    /// <summary>Every page of the kit but the articles that differ by their number only, of which one stands for all.</summary>
    public static IEnumerable<string> TellingPages(BuiltSite site) =>
        site.Pages.Where(static address => !NumberedArticle().IsMatch(address)).Append("id/artikel/n4.html");

    /// <summary>Two languages, one article in each, and nothing else.</summary>
    public static MemoryTree CreateOneArticle() => new()
    {
        ["content/site.yml"] = """
            languages:
              id: {name: Bahasa Indonesia, culture: id-ID}
              en: {name: English, culture: en-GB}
            default_language: id
            title: {id: Kit, en: Kit}
            issuer: {id: Penerbit, en: Issuer}
            contact: {id: Belum ada kontak., en: No contact yet.}
            sections:
              articles: {slug: {id: artikel, en: articles}, title: {id: Artikel, en: Articles}}
            """,
        ["content/id/articles/satu.md"] = Article("Satu", "Ringkasan.", "\nIsi.\n"),
        ["content/en/articles/satu.md"] = "---\ntitle: One\nslug: one\nsummary: Summary.\ntranslation: {of: id}\n---\n\nText.\n",
    };

    private static string Article(string title, string summary, string body, bool photos = false) =>
        $"---\ntitle: \"{title}\"\ndate: 2025-10-25\nsummary: \"{summary}\"\nsource: {{publisher: \"{title}\", url: \"https://example.org/{Endless}\", rights: unknown}}\n"
        + (photos ? $"photos:\n  - {{caption: \"{Arabic}\", credit: \"{Endless}\"}}\n  - {{caption: \"{Vietnamese}\", credit: \"{Endless}\", lang: vi}}\n" : "")
        + $"---\n{body}";

    private static string Table()
    {
        var columns = Enumerable.Range(1, Columns).Select(static number => number.ToString(CultureInfo.InvariantCulture)).ToArray();
        return $"\n| {string.Join(" | ", columns.Select(static column => "Kolom " + column))} |\n|{string.Concat(columns.Select(static _ => "---:|"))}\n| {string.Join(" | ", columns)} |\n";
    }

    [GeneratedRegex(@"/n\d+\.html$")]
    private static partial Regex NumberedArticle();
}
