using System.Buffers;

namespace PressKit.Generator.Rendering.Templates;

/// <summary>What a template makes, by its file's ending, and how a text is escaped in it.</summary>
internal sealed class OutputFormat
{
    // What XML 1.0 (section 2.2) has no place for is left out, U+FFFE and U+FFFF too: one such character would make a whole feed unreadable.
    private const string Unprintable =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F" +
        "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

    private static readonly OutputFormat Markup = new("&<>\"'" + Unprintable, static character => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => "",
    });

    // Inside the quotation marks that the template writes: RFC 8259, section 7.
    private static readonly OutputFormat Json = new("\"\\\t\n\r" + Unprintable, static character => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\t' => "\\t",
        '\n' => "\\n",
        '\r' => "\\r",
        _ => "",
    });

    // Inside the quotation marks that the template writes: RFC 4180, section 2.
    private static readonly OutputFormat Csv = new("\"" + Unprintable, static character => character == '"' ? "\"\"" : "");

    // A spreadsheet reads a cell that starts so as a formula, which may ask other hosts and start programs (OWASP, "CSV Injection"); Excel takes the wide forms too.
    private static readonly SearchValues<char> FormulaStart = SearchValues.Create("=+-@\t\r＝＋－＠");

    private static readonly OutputFormat Text = new(Unprintable, static _ => "");

    // By the letter, for those of ASCII.
    private readonly bool[] _isSpecial = new bool[128];
    private readonly Func<char, string> _escape;

    private OutputFormat(string special, Func<char, string> escape)
    {
        foreach (var letter in special) _isSpecial[letter] = true;
        _escape = escape;
    }

    /// <summary>True when a value that is HTML already may stand in the output.</summary>
    public bool IsMarkup => this == Markup;

    public static OutputFormat Of(string template) => Path.GetExtension(template) switch
    {
        ".sbn-txt" => Text,
        ".sbn-json" => Json,
        ".sbn-csv" => Csv,
        _ => Markup,
    };

    /// <summary>Hands the text on piece by piece, its special characters escaped.</summary>
    public void Escape(string text, Action<ReadOnlySpan<char>> write)
    {
        // Spreadsheets show no apostrophe at the start of a text.
        if (this == Csv && text.Length > 0 && FormulaStart.Contains(text[0])) write("'");
        var rest = text.AsSpan();
        while (FindSpecial(rest) is var special and >= 0)
        {
            write(rest[..special]);
            write(_escape(rest[special]));
            rest = rest[(special + 1)..];
        }

        write(rest);
    }

    private int FindSpecial(ReadOnlySpan<char> text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var letter = text[index];
            if (letter < _isSpecial.Length ? _isSpecial[letter] : letter >= '\uFFFE') return index;
        }

        return -1;
    }
}
