using System.Globalization;
using System.Text;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Printing;

/// <summary>The style sheet of a printed document: the theme's rules, and what the foot of every sheet says, as <c>--running</c>.</summary>
internal static class PrintStyle
{
    /// <param name="date">For which the kit stands; null when it gives none.</param>
    public static string Of(PlannedPrint print, ContentDate? date, SitePlan plan, Theme theme)
    {
        // A sheet that was copied or forwarded alone tells what it is of, how old, and where the present one is.
        string?[] running = [plan.Config.Title[print.Language], date is null ? null : UpdatedOn(date, theme.StringsOf(print.Language)), plan.BaseUrl?.AbsoluteUri];
        return $":root {{ --running: \"{Escape(string.Join(" · ", running.OfType<string>()))}\"; }}\n{theme.PrintStyle}";
    }

    private static string UpdatedOn(ContentDate date, UiStrings strings)
    {
        var day = strings.Date(date, "short") ?? date.ToIso();
        return strings.Find("updated", null)?.Replace("{date}", day, StringComparison.Ordinal) ?? day;
    }

    // CSS Syntax 3, 4.3.5 and 4.3.7.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in text)
        {
            if (letter is '"' or '\\' || char.IsControl(letter)) escaped.Append('\\').Append(((int)letter).ToString("x", CultureInfo.InvariantCulture)).Append(' ');
            else escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
