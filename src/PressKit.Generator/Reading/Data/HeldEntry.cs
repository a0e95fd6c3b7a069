namespace PressKit.Generator.Reading.Data;

/// <summary>An entry of a data file that may have to stay unpublished, whether it could be read or not.</summary>
/// <param name="Id">Its name; null when that could not be read.</param>
public sealed record HeldEntry(string Path, int FirstLine, int LastLine, string? Id, ReleaseTerms Terms);
