namespace PressKit.Generator.Searching;

/// <summary>Where a word of an entry stands. The numbers are written into the index; the higher one counts for more.</summary>
public enum SearchField
{
    Body = 0,
    Also = 1,
    Text = 2,
    Title = 3,
}
