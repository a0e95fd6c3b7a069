using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Checks;

/// <summary>Whoever a picture shows must be in the kit.</summary>
public sealed class CheckPicturePeople : ISiteCheck
{
    public void Run(SitePlan plan, SiteTables tables, DiagnosticBag diagnostics)
    {
        var known = plan.Kit.Data.People.Select(static person => person.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var picture in plan.Kit.Pictures)
        {
            foreach (var person in picture.People.Where(person => !known.Contains(person.Value)))
            {
                var near = Suggestion.Nearest(person.Value, known);
                diagnostics.Add(
                    Rules.DataReferenceUnknown,
                    new Place(picture.Sidecar, person.Span),
                    $"there is no person in people.yml '{person.Value}'",
                    near is null ? null : $"did you mean '{near}'?");
            }
        }
    }
}
