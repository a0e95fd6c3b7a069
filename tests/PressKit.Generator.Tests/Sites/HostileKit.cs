using System.Globalization;
using System.Text.Json;

namespace PressKit.Generator.Tests.Sites;

/// <summary>
/// A kit of somebody who wants to harm its readers: every text of every file ends whatever it may be printed into, and would run or
/// load something. It breaks no rule of the kit, so that it is published.
/// </summary>
internal static class HostileKit
{
    /// <summary>What a script of the kit would set, if one ran.</summary>
    public const string Trace = "presskitAttacked";

    /// <summary>The host that nothing may be asked of.</summary>
    public const string Host = "attacker.example";

    private static readonly string Payload =
        $"\"'`></title></style></textarea></script></svg></noscript><!-- --!> ]]> <script>window.{Trace}=true</script>"
        + $"<img src=//{Host}/x onerror=\"window.{Trace}=true\"><svg onload=window.{Trace}=true><iframe srcdoc=\"<script>parent.{Trace}=true</script>\">"
        + $"<a href=javascript:window.{Trace}=true>x</a><meta http-equiv=refresh content=\"0;url=https://{Host}/\"><base href=//{Host}/>"
        + $"<style>@import '//{Host}/x';</style>\" onfocus=window.{Trace}=true autofocus style=\"background:url(//{Host}/x)\" {{{{ page.title }}}} ${{x}} \\u003cscript> %3Cscript> &#60;script>\u2028\u2029";

    /// <summary>The words that name a field in what is published, so that a test knows that its text was printed.</summary>
    public static string MarkOf(string field) => $"Serangan{field.Replace(" ", "", StringComparison.Ordinal)}";

    /// <summary>Every field that is attacked.</summary>
    public static IEnumerable<string> Fields { get; } =
    [
        "Title", "Summary", "Author", "Dateline", "Tag", "Publisher", "Via", "Caption", "Credit", "NoteText", "Body", "Heading", "Table", "Code", "LinkTitle",
        "SiteTitle", "Issuer", "Notice", "Contact", "Licence", "Version", "Section", "Tags", "LanguageName", "DataPage",
        "FactLabel", "FactUnit", "FactText", "FactRemark", "Person", "Role", "Organisation", "Words", "Occasion", "QuoteRemark", "Translation",
        "What", "Place", "Was", "Is", "Boilerplate", "PictureCaption", "Alt", "PictureCredit", "Creator", "PicturePlace", "PictureTerms", "Withdrawn",
    ];

    /// <param name="picture">A PNG that the kit may publish; without one its pictures are only linked.</param>
    public static MemoryTree Create(byte[]? picture = null)
    {
        var kit = new MemoryTree
        {
            ["content/site.yml"] = SiteYml(),
            ["content/id/articles/serangan.md"] = Article("date: 2025-10-25", "id"),
            ["content/en/articles/serangan.md"] = Article("translation: {of: id}", "en"),
            ["content/id/articles/ditarik.md"] = $"---\ntitle: Ditarik\ndate: 2025-10-24\nsummary: Ringkasan.\nwithdrawn: {Texts("Withdrawn")}\naliases: [id/artikel/lama.html]\n---\n\nIsi.\n",
            ["content/en/articles/ditarik.md"] = "---\ntitle: Withdrawn\nsummary: Summary.\ntranslation: {of: id}\n---\n\nText.\n",
            ["content/id/index.md"] = $"---\ntitle: {Text("Title")}\nsummary: {Text("Summary")}\ndateline: {Text("Dateline")}\n---\n\n{Body}",
            ["content/en/index.md"] = $"---\ntitle: {Text("Title")}\nsummary: {Text("Summary")}\ntranslation: {{of: id}}\n---\n\n{Body}",
            ["content/id/about.md"] = $"---\ntitle: {Text("Title")}\nsummary: {Text("Summary")}\n---\n\n{Body}",
            ["content/en/about.md"] = $"---\ntitle: {Text("Title")}\nsummary: {Text("Summary")}\ntranslation: {{of: id}}\n---\n\n{Body}",
            ["content/data/people.yml"] = $"- id: orang\n  name: {Text("Person")}\n  roles:\n    - {{role: {Texts("Role")}, organisation: {Texts("Organisation")}, held: 2025-10-25, source: articles/serangan}}\n",
            ["content/data/quotes.yml"] = $$"""
                - id: pidato
                  words: {{Text("Words")}}
                  language: id
                  spoken: {{Text("Spoken")}}
                  speaker: orang
                  role: {{Texts("Role")}}
                  occasion: {{Texts("Occasion")}}
                  date: 2025-10-25
                  kind: direct
                  source: articles/serangan
                  featured: true
                  remark: {{Texts("QuoteRemark")}}
                  translation: {en: {{Text("Translation")}}}
                """,
            ["content/data/facts.yml"] = $$"""
                - id: kapal
                  label: {{Texts("FactLabel")}}
                  unit: {{Texts("FactUnit")}}
                  featured: 1
                  remark: {{Texts("FactRemark")}}
                  moments:
                    - {as_of: 2025-10-25, text: {{Texts("FactText")}}, qualifier: exactly, status: so far, said_by: orang, sources: [{article: articles/serangan, words: kata kunci}]}
                """,
            ["content/data/timeline.yml"] = $$"""
                - id: langkah
                  when: 2025-10-25
                  what: {{Texts("What")}}
                  place: {{Texts("Place")}}
                  status: past
                  featured: true
                  sources: [{article: articles/serangan, words: kata kunci}]
                """,
            ["content/data/corrections.yml"] = $$"""
                - kind: correction
                  fault: source
                  date: 2025-10-26
                  was: {{Texts("Was")}}
                  is: {{Texts("Is")}}
                  documents: [articles/serangan]
                """,
            ["content/data/boilerplates.yml"] = $"- words: {WordsIn("Boilerplate")}\n  text: {Texts("Boilerplate")}\n",
            ["content/media/gambar.png.yml"] = $$"""
                caption: {{Texts("PictureCaption")}}
                alt: {{Texts("Alt")}}
                credit: {{Text("PictureCredit")}}
                creator: {{Text("Creator")}}
                place: {{Texts("PicturePlace")}}
                rights: {{(picture is null ? "link-only" : "licensed")}}
                source: "https://attacker.example/?q=\"'><b>"
                terms: {{Texts("PictureTerms")}}
                """,
        };
        if (picture is not null) kit.Set("content/media/gambar.png", picture);
        return kit;
    }

    /// <summary>A text of JSON, which is one of YAML too.</summary>
    private static string Text(string field, string first = "") => JsonSerializer.Serialize(first + MarkOf(field) + Payload);

    private static string Texts(string field) => $"{{id: {Text(field)}, en: {Text(field)}}}";

    private static string WordsIn(string field) => (MarkOf(field) + Payload).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length.ToString(CultureInfo.InvariantCulture);

    private static string SiteYml() => $$"""
        languages:
          id: {name: {{Text("LanguageName")}}, culture: id-ID}
          en: {name: {{Text("LanguageName")}}, culture: en-GB}
        default_language: id
        title: {{Texts("SiteTitle")}}
        issuer: {{Texts("Issuer")}}
        notice: {{Texts("Notice")}}
        contact: {{Texts("Contact")}}
        contact_email: press@attacker.example
        licence: {{Texts("Licence")}}
        version: {{Text("Version")}}
        sections:
          articles: {slug: {id: artikel, en: articles}, title: {{Texts("Section")}}}
        tags: {slug: {id: topik, en: topics}, title: {{Texts("Tags")}}}
        pages:
          facts: {slug: {id: fakta, en: facts}, title: {{Texts("DataPage")}}}
          timeline: {slug: {id: linimasa, en: timeline}, title: {{Texts("DataPage")}}}
          quotes: {slug: {id: kutipan, en: quotes}, title: {{Texts("DataPage")}}}
          people: {slug: {id: tokoh, en: people}, title: {{Texts("DataPage")}}}
          captions: {slug: {id: keterangan, en: captions}, title: {{Texts("DataPage")}}}
          corrections: {slug: {id: koreksi, en: corrections}, title: {{Texts("DataPage")}}}
          search: {slug: {id: cari, en: search}, title: {{Texts("DataPage")}}}
        """;

    private static string Article(string standing, string language) => $$"""
        ---
        title: {{Text("Title")}}
        {{standing}}
        summary: {{Text("Summary")}}
        author: {{Text("Author")}}
        dateline: {{Text("Dateline")}}
        tags: [{{JsonSerializer.Serialize(Tag)}}]
        source: {publisher: {{Text("Publisher")}}, via: {{Text("Via")}}, url: "https://attacker.example/?q=\"'><b onclick=x>&amp;\\", rights: unknown}
        photos:
          - {caption: {{Text("Caption", "=HYPERLINK(\"https://attacker.example\")")}}, credit: {{Text("Credit", "@SUM(1)")}}, lang: {{JsonSerializer.Serialize("vi\" onmouseover=\"window." + Trace + "=true")}}}
          - {media: media/gambar.png}
        notes:
          - {at: kata kunci, text: {{Text("NoteText")}}}
        ---

        {{Body}}
        Edisi {{language}}.
        """;

    // Short enough for the name of a folder.
    private static string Tag { get; } = MarkOf("Tag") + $"\"'`><script>window.{Trace}=true</script>\u2028..";

    // Raw HTML, links and code in every place that Markdown has; one line of each, for a break would end the attack.
    private static string Body { get; } = $$"""
        {{OneLine("Body")}} dengan kata kunci.

        {{Escaped("Words")}} {{Escaped("Translation")}}

        <script>window.{{Trace}}=true</script>

        <div onclick="window.{{Trace}}=true" style="position:fixed">{{OneLine("Body")}}</div>

        ## {{OneLine("Heading")}}

        [tautan](https://attacker.example/?q=%22onclick=x "{{MarkOf("LinkTitle")}}\" onmouseover=window.{{Trace}}=true x=\"") dan <https://attacker.example/?"onclick=x> dan [x](mailto:a@attacker.example?subject=<b>).

        | {{MarkOf("Table")}}<script>window.{{Trace}}=true</script> | b |
        |---:|:-:|
        | <img src=x onerror=window.{{Trace}}=true> | &lt;script&gt; |

        `{{MarkOf("Code")}}<script>window.{{Trace}}=true</script>`

        ```html" onclick="window.{{Trace}}=true
        </code></pre><script>window.{{Trace}}=true</script>
        ```


        """;

    // Backslashes make every sign of Markdown itself (CommonMark 0.31, section 2.4).
    private static string Escaped(string field) =>
        string.Concat((MarkOf(field) + Payload).Select(static character => char.IsAscii(character) && char.IsPunctuation(character) || char.IsAscii(character) && char.IsSymbol(character) ? $"\\{character}" : character.ToString()));

    private static string OneLine(string field) => (MarkOf(field) + Payload).Replace('\u2028', ' ').Replace('\u2029', ' ').Replace("`", "", StringComparison.Ordinal);
}
