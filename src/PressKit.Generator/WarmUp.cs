using System.Globalization;
using System.Security.Cryptography;
using PressKit.Generator.Markdown;
using PressKit.Generator.Reading;
using PressKit.Generator.Rendering.Templates;
using PressKit.Generator.Theming;

namespace PressKit.Generator;

/// <summary>
/// Runs the code that pages are made with over a few words, while the kit is still being read on another processor: .NET prepares code
/// when it first runs, which takes longer than all the pages of a small kit. Nothing is read or written, and nothing depends on it.
/// </summary>
public static class WarmUp
{
    private const string Words = """
        # Heading

        Words with *emphasis*, a [link](https://example.org/ "title") and `code`.

        - item
        1. item

        > quotation

        | a | b |
        |---|--:|
        | 1 | 2 |
        """;

    /// <summary>Starts it beside the caller, where there is a processor to spare.</summary>
    public static void Start()
    {
        if (Environment.ProcessorCount > 1) _ = Task.Run(Run);
    }

    private static void Run()
    {
        SHA256.HashData([]);
        PageTemplates.WarmUp();
        var strings = new UiStrings("", new Language("en", "English", CultureInfo.InvariantCulture, 0), new Dictionary<string, UiString> { [UiStrings.TableLabel] = new("Table {number}", null) });
        if (ParseTree.Parse(Words, ParseBody.Pipeline, Limits.Usual) is { } tree) BodyHtml.Write(tree, strings, static _ => { });
    }
}
