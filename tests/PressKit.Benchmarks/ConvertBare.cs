using System.Text;
using Markdig;

namespace PressKit.Benchmarks;

/// <summary>
/// The least that any generator of this corpus does: reads its Markdown on all cores, converts it with Markdig and writes a file each.
/// No front matter is understood, no page laid out, nothing checked.
/// </summary>
internal static class ConvertBare
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static void Convert(string kit, string output)
    {
        var content = Path.Combine(kit, "content");
        var files = Directory.GetFiles(content, "*.md", SearchOption.AllDirectories);
        foreach (var folder in files.Select(file => TargetOf(file, content, output)).Select(Path.GetDirectoryName).Distinct(StringComparer.Ordinal)) Directory.CreateDirectory(folder!);
        Parallel.ForEach(files, file =>
        {
            var text = File.ReadAllText(file);
            var body = text.IndexOf("\n---\n", StringComparison.Ordinal) is var end and >= 0 ? text[(end + 5)..] : text;
            File.WriteAllBytes(TargetOf(file, content, output), Encoding.UTF8.GetBytes(Markdown.ToHtml(body, Pipeline)));
        });
    }

    private static string TargetOf(string file, string content, string output) =>
        Path.Combine(output, Path.ChangeExtension(Path.GetRelativePath(content, file), ".html"));
}
