namespace PressKit.Generator.Importing;

/// <summary>What a line of a seed turned out to be.</summary>
public enum LineRole
{
    /// <summary>The article's own words, until a stage finds a narrower role.</summary>
    Text,

    /// <summary>What a lost picture or table left behind: <c>![]() |</c>, a file name, a numbered alternative text.</summary>
    Scar,
    Furniture,
    Title,
    Lead,
    Byline,
    Author,
    Caption,
    Source,
}
