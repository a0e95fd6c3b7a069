using System.Text;
using System.Text.RegularExpressions;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Publishing.Preflight.Checks;

/// <summary>A file <c>CNAME</c> names a domain to sites published from a branch; one published by a workflow has it in the repository's settings.</summary>
internal static partial class CheckCname
{
    public const string FileName = "CNAME";

    public static void Run(BuiltSite site, DiagnosticBag diagnostics)
    {
        if (!site.Serves(FileName)) return;
        if (DomainOf(Encoding.UTF8.GetString(site.Folder.Read(FileName))) is { } domain)
        {
            diagnostics.Add(Rules.CnameIgnored, Place.StartOf(FileName), "the host ignores this file when a workflow publishes the site", $"set the domain {domain} in the repository's settings under Pages");
        }
        else
        {
            diagnostics.Add(Rules.CnameInvalid, Place.StartOf(FileName), "one domain, as in press.example.org, is expected and nothing else", "take the file out, and set the domain in the repository's settings under Pages");
        }
    }

    /// <summary>The domain that the text of the file names; null when it is not one domain alone.</summary>
    public static string? DomainOf(string text) => text.Trim() is var domain && Domain().IsMatch(domain) ? domain : null;

    // RFC 1123, section 2.1: labels of letters, digits and hyphens; at least two of them.
    [GeneratedRegex(@"^(?=.{1,253}\z)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Domain();
}
