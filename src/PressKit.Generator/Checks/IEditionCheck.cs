using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Checks;

/// <summary>A check of one thing in its languages, made as soon as its bodies are parsed; called from many threads.</summary>
public interface IEditionCheck
{
    void Run(EditionContent edition, SitePlan plan, DiagnosticBag diagnostics);
}
