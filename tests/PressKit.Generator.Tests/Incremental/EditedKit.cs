using System.Globalization;
using System.Text;
using PressKit.Generator.Tests.Media;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Incremental;

/// <summary>A kit of some articles in two languages that an editor changes at random, in every way that can leave a mark on other pages.</summary>
internal sealed class EditedKit
{
    private const string Site = SampleKit.SiteYml + """

            page_size: 4
        tags:
          slug: {id: tag, en: tags}
          title: {id: Tag, en: Tags}
          page_size: 3
        pages:
          search: {slug: {id: cari, en: search}, title: {id: Cari, en: Search}}
        """;

    private static readonly string[] Words = ["sidang", "meeting", "40", "2.500", "Hanoi", "tanda", "signed", "konvensi", "treaty", "hari", "17", "minister", "delegasi"];
    private static readonly string[] Tags = ["satu", "dua", "tiga", "Empat"];

    public static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Random _random;
    private readonly SortedDictionary<string, Article> _articles = new(StringComparer.Ordinal);
    // What the usual theme does not show, another may.
    private const string Telling = """
        {{ for tag in article.tags }}{{ tag.title }} {{ tag.address }} {{ tag.count }}{{ end }}
        {{ for other in [previous, next] }}{{ if other }}{{ other.title }} {{ other.address }} {{ other.url }} {{ other.summary }} {{ other.date }} {{ other.updated }} {{ other.is_undated }}{{ end }}{{ end }}
        {{ for linked in site.pages }}{{ linked.title }} {{ linked.address }}{{ end }}
        {{ for step in page.trail }}{{ step.title }}{{ end }} {{ page.canonical }}
        """;

    private readonly Dictionary<string, string> _others = new(StringComparer.Ordinal)
    {
        ["content/site.yml"] = Site,
        ["content/id/index.md"] = "---\ntitle: Depan\nsummary: Ringkasan depan.\nupdated: 2025-10-26\n---\n\nSelamat datang.\n",
        ["content/en/index.md"] = "---\ntitle: Front\nsummary: Summary of the front.\nupdated: 2025-10-26\n---\n\nWelcome.\n",
        ["templates/article.sbn-html"] = ThemeFile("article.sbn-html") + Telling,
        ["content/media/peta.jpg.yml"] = Sidecar(null),
        ["content/id/about.md"] = "---\ntitle: Tentang\nsummary: Tentang kit ini.\n---\n\nIsi.\n",
        ["content/en/about.md"] = "---\ntitle: About\nsummary: About this kit.\n---\n\nText.\n",
    };

    public EditedKit(int seed)
    {
        _random = new Random(seed);
        for (var number = 0; number < 9; number++) Add();
    }

    /// <summary>The moment of the next build.</summary>
    public DateTimeOffset Now { get; private set; } = Start;

    public MemoryTree ToTree()
    {
        var tree = new MemoryTree();
        tree.Set("content/media/peta.jpg", Samples.Jpeg(40, 30));
        foreach (var (path, text) in _others) tree[path] = text;
        foreach (var (key, article) in _articles)
        {
            foreach (var (language, edition) in article.Editions) tree[$"content/{language}/articles/{key}.md"] = edition.ToText();
        }

        return tree;
    }

    /// <summary>Makes one change and says which.</summary>
    public string Change()
    {
        var (key, article) = _articles.ElementAt(_random.Next(_articles.Count));
        var (language, edition) = article.Editions.ElementAt(_random.Next(article.Editions.Count));
        var name = $"{language}/{key}";
        switch (_random.Next(31))
        {
            case 0:
                return "new article " + Add();
            case 1 when _articles.Count > 5:
                _articles.Remove(key);
                return "article removed: " + key;
            case 2:
                if (!article.Editions.Remove("en")) article.Editions["en"] = NewEdition(key);
                return "translation of " + key;
            case 3:
                return Set("title", Sentence());
            case 4:
                return Set("summary", Sentence() + ".");
            case 5:
                return Set("date", $"2025-10-{_random.Next(10, 31)}");
            case 6:
                return Set("updated", $"2025-11-{_random.Next(10, 31)}");
            case 7 or 24 or 25:
                return Set("tags", $"[{string.Join(", ", Tags.Where(_ => _random.Next(2) == 0))}]");
            case 8:
                return Set("slug", _random.Next(2) == 0 ? null : $"{key}-{_random.Next(3)}");
            case 9:
                return Set("aliases", $"[{language}/lama-{key}.html]");
            case 10:
                return Set("draft", edition.Keys.ContainsKey("draft") ? null : "true");
            case 11:
                return Set("embargo", Moment(Now.AddHours(_random.Next(1, 3))));
            case 12:
                Now = Now.AddHours(1);
                return "an hour later";
            case 13:
                return Set("withdrawn", edition.Keys.ContainsKey("withdrawn") ? null : "Salah.");
            case 14:
                return Set("translation", language == "id" ? null : "{of: id}");
            case 15:
                edition.Body += $"\n## Bagian {_random.Next(4)}\n\n{Sentence()}.\n";
                return "heading in " + name;
            case 16:
                edition.Body += $"\n[{Words[_random.Next(Words.Length)]}]({_articles.Keys.ElementAt(_random.Next(_articles.Count))}.md)\n";
                return "link in " + name;
            case 17:
                edition.Body += $"\n[ke bagian]({_articles.Keys.ElementAt(_random.Next(_articles.Count))}.md#bagian-{_random.Next(4)})\n";
                return "link to a heading in " + name;
            case 18:
                edition.Body = Sentence() + ".\n";
                return "new text in " + name;
            case 19:
                _others[$"content/{language}/about.md"] = $"---\ntitle: {Sentence()}\nsummary: {Sentence()}.\n---\n\nIsi {_random.Next(9)}.\n";
                return "page about the kit";
            case 20:
                _others["content/site.yml"] = Site.Replace("Kit Contoh", "Kit " + _random.Next(9), StringComparison.Ordinal).Replace("page_size: 4", $"page_size: {_random.Next(3, 6)}", StringComparison.Ordinal);
                return "configuration";
            case 21:
                _others["templates/i18n/id.yml"] = ThemeFile("i18n/id.yml").Replace("Langsung ke isi", $"Langsung {_random.Next(1000)}", StringComparison.Ordinal);
                return "texts of the interface";
            case 22:
                _others["templates/assets/style.css"] = $"h1 {{ order: {_random.Next(9)}; }}";
                _others["templates/article.sbn-html"] = ThemeFile("article.sbn-html") + Telling + _random.Next(1000);
                return "templates";
            case 23:
                _others["content/data/corrections.yml"] = $"- kind: correction\n  fault: kit\n  date: 2025-10-{_random.Next(26, 30)}\n  documents: [articles/{key}]\n  was: {{id: lama, en: old}}\n  is: {{id: baru, en: new}}\n";
                return "correction of " + key;
            case 26 or 27:
                _others["content/media/peta.jpg.yml"] = Sidecar(_random.Next(3) == 0 ? null : Now.AddHours(_random.Next(-1, 3)));
                return "picture";
            case 28:
                return Set("expires", Moment(Now.AddHours(_random.Next(1, 4))));
            case 29:
                return Set("photos", edition.Keys.ContainsKey("photos") ? null : "[{media: media/peta.jpg}]");
            default:
                edition.Body += $"\n{Sentence()}.\n";
                return "sentence in " + name;
        }

        string Set(string field, string? value)
        {
            if (value is null) edition.Keys.Remove(field);
            else edition.Keys[field] = value;
            return $"{field} of {name}: {value ?? "none"}";
        }
    }

    /// <summary>A copy to return to.</summary>
    public object Save() => (_articles.ToDictionary(static entry => entry.Key, static entry => entry.Value.Copy()), new Dictionary<string, string>(_others, StringComparer.Ordinal), Now);

    public void Restore(object saved)
    {
        (var articles, var others, Now) = ((Dictionary<string, Article>, Dictionary<string, string>, DateTimeOffset))saved;
        _articles.Clear();
        _others.Clear();
        foreach (var (key, article) in articles) _articles[key] = article;
        foreach (var (path, text) in others) _others[path] = text;
    }

    private static string Sidecar(DateTimeOffset? embargo) => $$"""
        caption: {id: Peta, en: Map}
        alt: {id: Peta wilayah, en: Map of the region}
        credit: Kredit
        rights: own
        source: https://example.org/peta
        terms: {id: Untuk berita., en: For news use.}
        {{(embargo is { } moment ? "embargo: " + Moment(moment) : "")}}
        """;

    private static string Moment(DateTimeOffset moment) => moment.ToString("yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture);

    private static string ThemeFile(string name) => File.ReadAllText(Path.Combine(RealKit.Root, "templates", name));

    private string Add()
    {
        var key = "a" + _random.Next(1000);
        var article = new Article();
        foreach (var language in new[] { "id", "en" }) article.Editions[language] = NewEdition(key);
        _articles[key] = article;
        return key;
    }

    private Edition NewEdition(string key)
    {
        var edition = new Edition { Body = $"{Sentence()}.\n\n## Bagian {_random.Next(4)}\n\n{Sentence()}.\n" };
        edition.Keys["title"] = $"{Sentence()} {key}";
        edition.Keys["summary"] = Sentence() + ".";
        edition.Keys["date"] = $"2025-10-{_random.Next(10, 31)}";
        return edition;
    }

    private string Sentence() => string.Join(' ', Enumerable.Range(0, _random.Next(3, 8)).Select(_ => Words[_random.Next(Words.Length)]));

    private sealed class Article
    {
        public SortedDictionary<string, Edition> Editions { get; } = new(StringComparer.Ordinal);

        public Article Copy()
        {
            var copy = new Article();
            foreach (var (language, edition) in Editions) copy.Editions[language] = edition.Copy();
            return copy;
        }
    }

    private sealed class Edition
    {
        public SortedDictionary<string, string> Keys { get; } = new(StringComparer.Ordinal);

        public string Body { get; set; } = "";

        public Edition Copy()
        {
            var copy = new Edition { Body = Body };
            foreach (var (key, value) in Keys) copy.Keys[key] = value;
            return copy;
        }

        public string ToText()
        {
            var text = new StringBuilder("---\n");
            foreach (var (key, value) in Keys) text.Append(CultureInfo.InvariantCulture, $"{key}: {(key is "title" or "summary" or "withdrawn" ? $"\"{value}\"" : value)}\n");
            return text.Append("---\n\n").Append(Body).ToString();
        }
    }
}
