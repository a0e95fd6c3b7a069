using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Checks;

/// <summary>Says what a site without an address of its own has to leave out.</summary>
public sealed class CheckBaseUrl : ISiteCheck
{
    public void Run(SitePlan plan, SiteTables tables, DiagnosticBag diagnostics)
    {
        if (plan.BaseUrl is not null) return;
        diagnostics.Add(
            Rules.BaseUrlUnknown,
            Place.StartOf(SiteConfig.Path),
            "the site's address is not known: canonical links, hreflang, feeds and the sitemap are left out",
            "pass --base-url or set 'base_url'");
    }
}
