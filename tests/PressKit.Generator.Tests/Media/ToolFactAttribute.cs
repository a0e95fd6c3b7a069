using PressKit.Generator.Media.Tools;

namespace PressKit.Generator.Tests.Media;

/// <summary>A test that needs libvips and exiftool; where they are missing it is skipped, and the run says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute()
    {
        if (new CommandLineTools() is not { CanResize: true, CanClean: true }) Skip = "libvips-tools and libimage-exiftool-perl are not installed";
    }
}
