using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using PressKit.Cli.Reporting;
using PressKit.Cli.Scaffolding;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Importing;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;

namespace PressKit.Cli.Commands;

/// <summary><c>presskit new KIND "Title"</c>: a complete file or entry as a draft; what is there is never overwritten.</summary>
internal static class NewCommand
{
    private const string Article = "article";
    private const string Page = "page";
    private const string Picture = "picture";

    // The data file that the entries of a kind stand in.
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["fact"] = "facts",
        ["quote"] = "quotes",
        ["person"] = "people",
        ["event"] = "timeline",
    };

    // What editors call the kinds in their own language.
    private static readonly Dictionary<string, string> Indonesian = new(StringComparer.OrdinalIgnoreCase)
    {
        ["artikel"] = Article,
        ["siaran"] = Article,
        ["halaman"] = Page,
        ["fakta"] = "fact",
        ["kutipan"] = "quote",
        ["tokoh"] = "person",
        ["orang"] = "person",
        ["acara"] = "event",
        ["linimasa"] = "event",
        ["timeline"] = "event",
        ["foto"] = Picture,
        ["gambar"] = Picture,
    };

    private static ImmutableArray<string> Kinds { get; } = [Article, Page, .. Files.Keys.Order(StringComparer.Ordinal), Picture];

    public static Command Create(CommandConsole console)
    {
        var kind = new Argument<string>("KIND") { Description = $"What to make: {string.Join(", ", Kinds)}." };
        var title = new Argument<string?>("TITLE") { Description = "Its title, in quotation marks; of a quotation the words, of a person the name, of a picture the file.", Arity = ArgumentArity.ZeroOrOne };
        var language = new Option<string?>("--lang") { Description = "Make an article or a page in this language only." };
        var date = new Option<string?>("--date") { Description = "The date to write, instead of today.", HelpName = "DATE" };
        var name = new Option<string?>("--name") { Description = "The name of the file or entry, instead of one made of the title. With --lang, that of the text to translate.", HelpName = "NAME" };
        var section = new Option<string?>("--section") { Description = "The section of an article, by its folder." };

        var command = new Command("new", "Make an article, a page, an entry of the data, as a draft.") { kind, title, language, date, name, section };
        command.SetAction(parsed =>
        {
            var root = SharedOptions.RootFolder(parsed);
            var order = ReadOrder(parsed.GetRequiredValue(kind), parsed.GetValue(title), parsed.GetValue(name));
            var diagnostics = new DiagnosticBag();
            if (ReadSiteConfig.Read(new DiskTree(root), diagnostics) is not { } config) return Fail(diagnostics, console);

            var written = Write(new KitToWrite(root, config), order, parsed.GetValue(language), parsed.GetValue(date), parsed.GetValue(section), diagnostics);
            if (written.IsEmpty) return Fail(diagnostics, console);
            foreach (var path in written) console.Output.WriteLine(path);
            console.Messages.WriteLine($"{(Files.ContainsKey(order.Kind) ? "Added as a draft" : "Written as a draft")}. {NextStepOf(order.Kind)}");
            console.Messages.WriteLine("Then take 'draft: true' out. 'presskit check --drafts' tells what is still wrong.");
            return ExitCode.Done;
        });
        return command;
    }

    private static ImmutableArray<string> Write(KitToWrite kit, NewOrder order, string? language, string? date, string? section, DiagnosticBag diagnostics)
    {
        if (language is not null) RefuseLanguage(kit, order.Kind, language);
        if (section is not null && order.Kind != Article) throw new UsageException("--section is for articles");
        var today = Clock.Today(TimeProvider.System);
        switch (order.Kind)
        {
            case Article:
                return new NewDocument(kit, Article, FolderOf(kit, section)).Write(order.Title, order.Name, language, Checked(date, ContentDate.Parse, ContentDate.Expected), today);
            case Page:
                return new NewDocument(kit, Page, "").Write(order.Title, order.Name, language, Checked(date, ContentDate.Parse, ContentDate.Expected), today);
            case Picture:
                if (date is not null) throw new UsageException("--date is not for pictures: their sidecar has a line for it");
                return new NewPicture(kit).Write(order.Title, order.Name);
            default:
                var when = order.Kind == "event" ? Checked(date, DateSpan.Parse, DateSpan.Expected) : Checked(date, PartialDate.Parse, PartialDate.Expected);
                var id = order.Name ?? FileName.From(order.Title);
                var path = new NewEntry(kit, order.Kind, Files[order.Kind]).Write(order.Title, id, when ?? today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), diagnostics);
                return path is null ? [] : [path];
        }
    }

    private static NewOrder ReadOrder(string kind, string? title, string? name)
    {
        if (!Kinds.Contains(kind))
        {
            var fix = Indonesian.TryGetValue(kind, out var meant) ? $"did you mean '{meant}'?" : Suggestion.For(kind, Kinds);
            throw new UsageException($"there is no kind '{kind}'; {fix}");
        }

        var clean = CleanLine.Clean(title);
        if (clean.Length == 0) throw new UsageException(kind == Picture ? "name the picture: presskit new picture photo.jpg" : $"the title is missing: presskit new {kind} \"Its title\"");
        if (name is not null && FileName.From(name) != name) throw new UsageException($"--name '{name}' cannot be a name; lower-case letters, digits and hyphens can: '{FileName.From(name)}'");
        if (name is null && kind != Picture && Slug.From(clean).Length == 0) throw new UsageException($"'{clean}' has no letter or digit that a name can be made of; give one with --name");
        return new NewOrder(kind, kind == Picture ? title ?? "" : clean, name);
    }

    private static void RefuseLanguage(KitToWrite kit, string kind, string language)
    {
        if (kind is not (Article or Page)) throw new UsageException($"--lang is for articles and pages: a {kind} is given in all languages of the kit");
        if (!kit.Languages.Contains(language)) throw new UsageException($"--lang '{language}' is not a language of this kit; it has {string.Join(", ", kit.Languages)}");
    }

    private static string FolderOf(KitToWrite kit, string? section)
    {
        var folders = kit.Config.Sections.Select(static known => known.Folder).ToImmutableArray();
        if (folders.IsEmpty) throw new UsageException($"this kit has no section for articles; name one under 'sections' in {SiteConfig.Path}");
        if (section is not null && !folders.Contains(section)) throw new UsageException($"there is no section '{section}'; {Suggestion.For(section, folders)}");
        return (section ?? (folders.Contains("articles") ? "articles" : folders[0])) + "/";
    }

    private static string? Checked<T>(string? date, Func<string, T?> parse, string expected)
        where T : class => date is null || parse(date) is not null ? date : throw new UsageException($"--date '{date}' is not {expected}");

    private static string NextStepOf(string kind) => kind switch
    {
        Article or Page => "Write the summary and the text, in each language.",
        Picture => "Say what it shows, whose it is, and what the kit may do with it; an article shows it with 'photos: [{media: media/…}]'.",
        "person" => "Write the role as the source gives it, and name the article.",
        "quote" => "Name the article and the speaker, and translate the words.",
        _ => "Name the article and its exact words, and translate the texts.",
    };

    private static int Fail(DiagnosticBag diagnostics, CommandConsole console)
    {
        DiagnosticReport.WriteText(diagnostics.ToSortedArray(), console);
        return ExitCode.Failed;
    }

    /// <param name="Title">In one line; of a picture its file.</param>
    /// <param name="Name">As the editor gave it; null to make one of the title.</param>
    private sealed record NewOrder(string Kind, string Title, string? Name);
}
