using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace PressKit.Browser.Tests.Browsing;

/// <summary>Asks axe for violations of WCAG 2.2 A and AA and of its best practices.</summary>
internal static class AxeAudit
{
    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        // What passes is not described, which takes most of the time.
        ResultTypes = [ResultType.Violations],
    };

    public static async Task<IEnumerable<string>> FaultsAsync(Visit visit, string state)
    {
        var result = await visit.Page.RunAxe(Options);
        return result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{state}: {violation.Id} {violation.Help}: {node.Html}"));
    }
}
