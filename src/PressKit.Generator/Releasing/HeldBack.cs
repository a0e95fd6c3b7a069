namespace PressKit.Generator.Releasing;

/// <summary>Why something is not public.</summary>
/// <param name="Until">The moment its embargo ends; null for a draft and for what has expired.</param>
public sealed record HeldBack(DateTimeOffset? Until, bool HasExpired);
