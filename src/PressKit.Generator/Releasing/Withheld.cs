namespace PressKit.Generator.Releasing;

/// <summary>How many documents stay unpublished, and until when; it names none of them.</summary>
/// <param name="Until">The moment at which the next embargo ends; null when nothing is under embargo.</param>
public sealed record Withheld(int Drafts, int Embargoed, DateTimeOffset? Until)
{
    public static Withheld Nothing { get; } = new(0, 0, null);
}
