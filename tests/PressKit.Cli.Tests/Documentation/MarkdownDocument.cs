using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PressKit.Cli.Tests.Documentation;

/// <summary>A page of the documentation, read as GitHub reads it.</summary>
/// <param name="Path">From the root of the repository, with <c>/</c>.</param>
internal sealed record MarkdownDocument(string Path, MarkdownDocument.Parts Content)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UsePipeTables()
        .UseTaskLists()
        .Build();

    /// <summary>Every page of the documentation: what lies beside code, content and templates, and not what is content itself.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        .. new[] { "README.md" }
            .Concat(Below(".github", "*.md", SearchOption.AllDirectories))
            .Concat(Below("content", "README*.md", SearchOption.TopDirectoryOnly))
            .Concat(Below("templates", "README*.md", SearchOption.TopDirectoryOnly))
            .Concat(Below("src", "README*.md", SearchOption.AllDirectories))
            .Concat(Below("tests", "README*.md", SearchOption.AllDirectories)),
    ];

    public static MarkdownDocument Read(string path)
    {
        var text = File.ReadAllText(System.IO.Path.Combine(Repository.Root, path));
        var syntax = Markdown.Parse(text, Pipeline);
        return new MarkdownDocument(path, new Parts(
            [.. syntax.Descendants<HeadingBlock>().Select(static heading => new Heading(heading.Level, heading.GetAttributes().Id ?? ""))],
            [.. syntax.Descendants<FencedCodeBlock>().Select(static block => new CodeBlock(block.Info ?? "", block.Arguments ?? "", LinesOf(block), block.Line + 1))],
            [.. syntax.Descendants<LinkInline>().Select(static link => link.Url ?? "")],
            [.. syntax.Descendants<CodeInline>().Select(static code => code.Content)],
            [.. syntax.Descendants<TableRow>().Select(static row => new Row([.. row.Cast<TableCell>().Select(static cell => CodeOf(cell))], row.IsHeader))]));
    }

    private static ImmutableArray<string> LinesOf(FencedCodeBlock block) => [.. block.Lines.Lines.Take(block.Lines.Count).Select(static line => line.ToString())];

    private static ImmutableArray<string> CodeOf(TableCell cell) => [.. cell.Descendants<CodeInline>().Select(static code => code.Content)];

    private static IEnumerable<string> Below(string folder, string pattern, SearchOption depth) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, folder), pattern, depth)
            .Select(static file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace(System.IO.Path.DirectorySeparatorChar, '/'))
            .Where(static file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <param name="Code">The code between backticks, wherever it stands in the text.</param>
    internal sealed record Parts(
        ImmutableArray<Heading> Headings,
        ImmutableArray<CodeBlock> Blocks,
        ImmutableArray<string> Links,
        ImmutableArray<string> Code,
        ImmutableArray<Row> Rows);

    internal sealed record Heading(int Level, string Anchor);

    /// <param name="Language">As GitHub colours it; empty when the block names none.</param>
    /// <param name="File">The file that the block shows, from the root of a kit; empty when it shows none.</param>
    /// <param name="Line">Where the block begins.</param>
    internal sealed record CodeBlock(string Language, string File, ImmutableArray<string> Lines, int Line);

    /// <summary>A row of a table, as the code between backticks in each of its cells.</summary>
    internal sealed record Row(ImmutableArray<ImmutableArray<string>> Code, bool IsHeader);
}
