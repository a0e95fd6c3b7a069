using System.Globalization;

namespace PressKit.Generator.Theming.Fonts;

/// <summary>Breaks a text into lines that fit a width, as even as they can be. A word that is wider than a line is broken itself.</summary>
public static class BreakLines
{
    // Halving the range so often leaves less than a pixel of any card.
    private const int Halvings = 10;

    /// <param name="width">The longest line, in parts of the font's size.</param>
    public static List<string> Break(string text, float width, FontFace face)
    {
        var words = text.Normalize().Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var lines = Fill(words, width, face);
        if (lines.Count < 2) return lines;

        // Lines of one length read better than a last word alone: the narrowest column that takes no more lines.
        var (tooNarrow, wideEnough) = (0f, width);
        for (var step = 0; step < Halvings; step++)
        {
            var middle = (tooNarrow + wideEnough) / 2;
            if (words.All(word => face.Measure(word) <= middle) && Fill(words, middle, face) is var narrower && narrower.Count == lines.Count) (wideEnough, lines) = (middle, narrower);
            else tooNarrow = middle;
        }

        return lines;
    }

    private static List<string> Fill(string[] words, float width, FontFace face)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in words)
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (face.Measure(longer) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0) lines.Add(line);
            line = face.Measure(word) <= width ? word : BreakWord(word, width, face, lines);
        }

        if (line.Length > 0) lines.Add(line);
        return lines;
    }

    /// <summary>Adds full lines and gives what is left of the word.</summary>
    private static string BreakWord(string word, float width, FontFace face, List<string> lines)
    {
        var line = "";
        var letters = StringInfo.GetTextElementEnumerator(word);
        while (letters.MoveNext())
        {
            var letter = letters.GetTextElement();
            if (line.Length > 0 && face.Measure(line + letter) > width)
            {
                lines.Add(line);
                line = "";
            }

            line += letter;
        }

        return line;
    }
}
