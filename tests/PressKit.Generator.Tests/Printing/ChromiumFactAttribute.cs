using PressKit.Generator.Printing;

namespace PressKit.Generator.Tests.Printing;

/// <summary>A test that needs Chromium; where it is missing it is skipped, and the run says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (!new Chromium().CanPrint) Skip = "chromium is not installed";
    }
}
