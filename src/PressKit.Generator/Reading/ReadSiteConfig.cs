using System.Collections.Immutable;
using System.Globalization;
using System.Net.Mail;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading;

/// <summary>Reads <c>content/site.yml</c>, and tests that this machine can write the dates of its languages.</summary>
public static class ReadSiteConfig
{
    private const int LongestPage = 1000;

    private static readonly Dictionary<string, DownloadKinds> DownloadNames = new(StringComparer.Ordinal)
    {
        ["archive"] = DownloadKinds.Archive,
        ["captions"] = DownloadKinds.Captions,
        ["data"] = DownloadKinds.Data,
        ["rights"] = DownloadKinds.Rights,
        ["texts"] = DownloadKinds.Texts,
    };

    /// <summary>The configuration, or null after errors that leave nothing to build with.</summary>
    public static SiteConfig? Read(IFileTree files, DiagnosticBag diagnostics)
    {
        if (files.SizeOf(SiteConfig.Path) is var size && size > Limits.Configuration.Bytes)
        {
            diagnostics.Add(Rules.LimitReached, Place.StartOf(SiteConfig.Path), $"this file has {new FileSize(size)}, and at most {Limits.Configuration} are read", "take out what does not belong there");
            return null;
        }

        if (files.Read(SiteConfig.Path) is not { } bytes)
        {
            diagnostics.Add(Rules.FileMissing, Place.StartOf(SiteConfig.Path), "this folder holds no kit: content/site.yml is missing", "go to the kit's folder or name it with --root");
            return null;
        }

        if (Utf8Text.Decode(bytes, SiteConfig.Path, diagnostics, Rules.FileNotText) is not { } text) return null;
        return YamlFile.ReadMapping(text, SiteConfig.Path, 1, diagnostics) is { } mapping
            ? Read(new MappingReader(mapping, SiteConfig.Path, diagnostics))
            : null;
    }

    /// <summary>The codes of the languages that a configuration names; null when it cannot be read.</summary>
    public static ImmutableArray<string>? LanguagesIn(ReadOnlyMemory<byte> file)
    {
        var unread = new DiagnosticBag();
        if (Utf8Text.Decode(file, SiteConfig.Path, unread, Rules.FileNotText) is not { } text || YamlFile.ReadMapping(text, SiteConfig.Path, 1, unread) is not { } mapping) return null;
        return new MappingReader(mapping, SiteConfig.Path, unread).Mapping("languages") is { } languages ? [.. languages.Entries.Select(static entry => entry.Key)] : null;
    }

    /// <summary>The limits that a configuration sets; the usual ones when it cannot be read.</summary>
    public static Limits LimitsIn(ReadOnlyMemory<byte> file)
    {
        var unread = new DiagnosticBag();
        return Utf8Text.Decode(file, SiteConfig.Path, unread, Rules.FileNotText) is { } text && YamlFile.ReadMapping(text, SiteConfig.Path, 1, unread) is { } mapping
            ? ReadLimits.Read(new MappingReader(mapping, SiteConfig.Path, unread).Mapping(Limits.Key))
            : Limits.Usual;
    }

    private static SiteConfig? Read(MappingReader site) => Read(site, ReadLanguages(site.RequiredMapping("languages")));

    /// <param name="languages">Those that every text is given in.</param>
    internal static SiteConfig? Read(MappingReader site, ImmutableArray<Language> languages)
    {
        var defaultCode = site.RequiredText("default_language");
        var texts = new LocalizedReader(languages);
        var title = texts.Required(site, "title");
        var issuer = texts.Required(site, "issuer");
        // Nobody need be named, but a reporter must be told so and whom to ask instead.
        var contact = texts.Required(site, site.Says("contact", "none") ? "contact_reason" : "contact");
        var email = site.Value("contact_email", ParseEmail, "an address such as press@example.org");
        var notice = texts.Optional(site, "notice");
        var licence = texts.Optional(site, "licence");
        var version = site.Text("version");
        var sections = ReadSections(site.RequiredMapping("sections"), texts);
        var tags = ReadTags(site.Mapping("tags"), texts);
        var downloads = ReadDownloads(site);
        var dataPages = ReadDataPages(site.Mapping("pages"), texts);
        var baseUrl = site.Value("base_url", ParseBaseUrl, "an address such as https://example.org/press-kit/");
        var archiveLimit = site.Value("archive_limit", FileSize.Parse, FileSize.Expected);
        var limits = ReadLimits.Read(site.Mapping(Limits.Key));
        var hasSocialCards = !site.Has("social_cards") || site.Flag("social_cards");
        site.RejectUnknownKeys();

        var defaultLanguage = languages.FirstOrDefault(language => language.Code == defaultCode?.Value);
        if (defaultCode is not null && defaultLanguage is null)
        {
            site.Report(Rules.InvalidValue, defaultCode.Span, $"'{defaultCode.Value}' is not one of the languages", Suggestion.For(defaultCode.Value, [.. languages.Select(static language => language.Code)]));
        }

        if (defaultLanguage is null || title is null || issuer is null || contact is null) return null;
        return new SiteConfig
        {
            Languages = languages,
            DefaultLanguage = defaultLanguage,
            Title = title,
            Issuer = issuer,
            Notice = notice,
            Contact = contact,
            ContactEmail = email?.Value,
            Licence = licence,
            Version = version?.Value,
            Sections = sections,
            Tags = tags,
            Downloads = downloads,
            DataPages = dataPages,
            BaseUrl = baseUrl?.Value,
            HasSocialCards = hasSocialCards,
            Limits = limits,
            ArchiveLimit = archiveLimit?.Value ?? SiteConfig.UsualArchiveLimit,
        };
    }

    /// <summary>An absolute http(s) address without query, with a <c>/</c> at its end; null when the text is none.</summary>
    public static Uri? ParseBaseUrl(string text)
    {
        var withSlash = text.EndsWith('/') ? text : text + "/";
        return Uri.TryCreate(withSlash, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" && url.Query.Length + url.Fragment.Length == 0
            ? url
            : null;
    }

    private static string? ParseEmail(string text) =>
        MailAddress.TryCreate(text, out var address) && address.Address == text ? text : null;

    internal static ImmutableArray<Language> ReadLanguages(MappingReader? mapping)
    {
        if (mapping is null) return [];
        var languages = ImmutableArray.CreateBuilder<Language>();
        foreach (var entry in mapping.Entries)
        {
            if (mapping.Mapping(entry.Key) is not { } keys) continue;
            var name = keys.RequiredText("name");
            var culture = keys.RequiredText("culture");
            keys.RejectUnknownKeys();
            if (!IsLanguageCode(entry.Key))
            {
                keys.Report(Rules.InvalidValue, entry.KeySpan, $"'{entry.Key}' is no language code", "two or three lower-case letters are expected");
            }
            else if (name is not null && culture is not null && FindCulture(keys, culture) is { } found)
            {
                languages.Add(new Language(entry.Key, name.Value, found, languages.Count));
            }
        }

        return languages.ToImmutable();
    }

    // It names a folder of the site.
    private static bool IsLanguageCode(string code) => code.Length is 2 or 3 && code.All(char.IsAsciiLetterLower) && Slug.IsValid(code);

    private static CultureInfo? FindCulture(MappingReader keys, Located<string> name)
    {
        CultureInfo culture;
        try
        {
            culture = CultureInfo.GetCultureInfo(name.Value, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            const string Fix = "check the name; if it is right, install the ICU library and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";
            keys.Report(Rules.CultureUnknown, name.Span, $"this machine cannot write dates for '{name.Value}'", Fix);
            return null;
        }

        // A machine without locale data may know the name and still write every month in English.
        var writesEnglish = culture.DateTimeFormat.MonthNames.SequenceEqual(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames);
        if (!writesEnglish || culture.TwoLetterISOLanguageName is "en" or "iv") return culture;
        keys.Report(Rules.CultureUnknown, name.Span, $"this machine would write the months of '{name.Value}' in English", "install the ICU library with its full locale data");
        return null;
    }

    private static ImmutableArray<Section> ReadSections(MappingReader? mapping, LocalizedReader texts)
    {
        if (mapping is null) return [];
        var sections = ImmutableArray.CreateBuilder<Section>();
        foreach (var entry in mapping.Entries)
        {
            if (mapping.Mapping(entry.Key) is not { } keys) continue;
            var pageSize = keys.WholeNumber("page_size", LongestPage);
            if (ReadNames(keys, texts) is var (slug, title)) sections.Add(new Section(entry.Key, slug, title, pageSize));
        }

        return sections.ToImmutable();
    }

    private static TagLists? ReadTags(MappingReader? keys, LocalizedReader texts)
    {
        if (keys is null) return null;
        var pageSize = keys.WholeNumber("page_size", LongestPage);
        return ReadNames(keys, texts) is var (slug, title) ? new TagLists(slug, title, pageSize) : null;
    }

    private static DownloadKinds ReadDownloads(MappingReader site)
    {
        var names = site.Texts("downloads");
        if (!site.Has("downloads")) return DownloadKinds.All;
        var kinds = DownloadKinds.None;
        foreach (var name in names)
        {
            if (DownloadNames.TryGetValue(name.Value, out var kind)) kinds |= kind;
            else site.Report(Rules.InvalidValue, name.Span, $"'downloads' cannot hold '{name.Value}'", Suggestion.For(name.Value, DownloadNames.Keys));
        }

        return kinds;
    }

    private static ImmutableArray<DataPage> ReadDataPages(MappingReader? mapping, LocalizedReader texts)
    {
        if (mapping is null) return [];
        var pages = ImmutableArray.CreateBuilder<DataPage>();
        foreach (var kind in Enum.GetValues<DataPageKind>())
        {
            if (mapping.Mapping(kind.ToString().ToLowerInvariant()) is { } keys && ReadNames(keys, texts) is var (slug, title)) pages.Add(new DataPage(kind, slug, title));
        }

        mapping.RejectUnknownKeys();
        return pages.ToImmutable();
    }

    private static (LocalizedText Slug, LocalizedText Title)? ReadNames(MappingReader keys, LocalizedReader texts)
    {
        var slug = texts.RequiredSlug(keys, "slug");
        var title = texts.Required(keys, "title");
        keys.RejectUnknownKeys();
        return slug is not null && title is not null ? (slug, title) : null;
    }
}
