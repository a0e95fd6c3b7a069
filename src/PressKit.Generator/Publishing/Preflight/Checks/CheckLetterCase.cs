using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Publishing.Preflight.Checks;

/// <summary>Two paths that differ in capital letters alone are one file on Windows and macOS, where a copy of the site loses one of them.</summary>
internal static class CheckLetterCase
{
    public static void Run(BuiltSite site, DiagnosticBag diagnostics)
    {
        foreach (var same in site.Files.Select(static file => file.Path).GroupBy(static path => path, StringComparer.OrdinalIgnoreCase))
        {
            var names = same.Order(StringComparer.Ordinal).ToArray();
            if (names.Length == 1) continue;
            diagnostics.Add(Rules.NamesDifferByCase, Place.StartOf(names[0]), $"{string.Join(" and ", names.Select(static name => $"'{name}'"))} differ in capital letters alone", "rename all but one");
        }
    }
}
