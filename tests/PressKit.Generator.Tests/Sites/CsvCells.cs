using System.Text;

namespace PressKit.Generator.Tests.Sites;

/// <summary>The cells of a table as a spreadsheet reads them (RFC 4180).</summary>
internal static class CsvCells
{
    public static IEnumerable<string> Of(string table)
    {
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var index = 0; index < table.Length; index++)
        {
            var character = table[index];
            if (isQuoted && character == '"' && index + 1 < table.Length && table[index + 1] == '"') cell.Append(table[index++]);
            else if (character == '"') isQuoted = !isQuoted;
            else if (!isQuoted && character is ',' or '\n')
            {
                yield return cell.ToString();
                cell.Clear();
            }
            else cell.Append(character);
        }

        yield return cell.ToString();
    }
}
