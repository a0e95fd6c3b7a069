namespace PressKit.Generator.Tests.Checks.Mutations;

/// <summary>One change of one file that must not go unnoticed.</summary>
/// <param name="Kind">What was changed: <c>digit</c>, <c>qualifier</c>, <c>sentence</c> …</param>
/// <param name="Text">The file's text with the change.</param>
public sealed record Mutation(string Kind, string Path, string Change, string Text)
{
    public override string ToString() => $"{Kind} in {Path}: {Change}";
}
