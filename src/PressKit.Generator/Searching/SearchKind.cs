namespace PressKit.Generator.Searching;

/// <summary>What a result is. Of results that fit alike, the earlier kind comes first.</summary>
public enum SearchKind
{
    Page,
    Person,
    Fact,
    Event,
    Quote,
    Article,
}
