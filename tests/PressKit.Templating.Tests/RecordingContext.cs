using PressKit.Templating.Runtime;

namespace PressKit.Templating.Tests;

/// <summary>Goes on after errors when asked to, and keeps them.</summary>
public sealed class RecordingContext : TemplateContext
{
    public bool GoesOn { get; set; }

    public List<ScriptRuntimeException> Errors { get; } = [];

    public override bool OnRuntimeError(ScriptRuntimeException error)
    {
        if (GoesOn)
        {
            Errors.Add(error);
        }

        return GoesOn;
    }
}
