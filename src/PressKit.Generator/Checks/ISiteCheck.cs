using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Checks;

/// <summary>A check of the whole kit, made when every body has been parsed.</summary>
public interface ISiteCheck
{
    void Run(SitePlan plan, SiteTables tables, DiagnosticBag diagnostics);
}
