using System.Globalization;
using System.Text;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Publishing.Preflight.Checks;

/// <summary>The characters that uploads of artifacts refuse in a path (actions/upload-artifact, "path and artifact name validation"), and control characters.</summary>
internal static class CheckNames
{
    private const string Refused = "\":<>|*?\\";

    public static void Run(BuiltSite site, DiagnosticBag diagnostics)
    {
        foreach (var file in site.Files)
        {
            var index = IndexOfRefused(file.Path);
            if (index < 0) continue;
            diagnostics.Add(Rules.NameRefused, Place.StartOf(Shown(file.Path)), $"the name holds {Name(file.Path[index])}, which the upload refuses", "rename the file");
        }
    }

    private static int IndexOfRefused(string path)
    {
        for (var index = 0; index < path.Length; index++)
        {
            if (char.IsControl(path[index]) || Refused.Contains(path[index], StringComparison.Ordinal)) return index;
        }

        return -1;
    }

    private static string Name(char character) => char.IsControl(character) ? "the control character " + CodeOf(character) : $"'{character}'";

    // A line feed in a name must not start a line of the report.
    private static string Shown(string path)
    {
        var shown = new StringBuilder();
        foreach (var character in path) shown.Append(char.IsControl(character) ? $"<{CodeOf(character)}>" : character.ToString());
        return shown.ToString();
    }

    private static string CodeOf(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
}
