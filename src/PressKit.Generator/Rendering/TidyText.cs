using System.Text;

namespace PressKit.Generator.Rendering;

/// <summary>Tidies a text that templates print: no blanks at the end of a line, one empty line between blocks, one line end at its end.</summary>
public static class TidyText
{
    public static string Tidy(ReadOnlySpan<char> text)
    {
        var tidy = new StringBuilder(text.Length);
        var isApart = true;
        foreach (var line in text.EnumerateLines())
        {
            var isEmpty = line.IsWhiteSpace();
            if (isEmpty && isApart) continue;
            tidy.Append(line.TrimEnd()).Append('\n');
            isApart = isEmpty;
        }

        return tidy.ToString().TrimEnd('\n') + "\n";
    }
}
