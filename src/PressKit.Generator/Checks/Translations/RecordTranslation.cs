using System.Text;

namespace PressKit.Generator.Checks.Translations;

/// <summary>Writes into a translation's front matter which blocks of its source it matches; every other line stays as it is.</summary>
public static class RecordTranslation
{
    public static string Write(string text, TranslationRecord record)
    {
        var result = new StringBuilder(text.Length + record.Line.Length);
        var isInside = false;
        foreach (var line in text.Split('\n'))
        {
            if (isInside && (line.StartsWith(' ') || line.StartsWith('\t'))) continue;
            isInside = result.Length > 0 && line.StartsWith("translation:", StringComparison.Ordinal);
            result.Append(isInside ? $"translation:\n  of: {record.Of}\n  {record.Line}" : line).Append('\n');
        }

        return result.ToString(0, result.Length - 1);
    }
}
