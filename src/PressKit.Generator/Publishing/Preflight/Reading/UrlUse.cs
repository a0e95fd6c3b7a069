namespace PressKit.Generator.Publishing.Preflight.Reading;

/// <summary>What a URL is for.</summary>
internal enum UrlUse
{
    /// <summary>A reader follows it.</summary>
    Link,

    /// <summary>A page needs the file to be shown.</summary>
    Resource,

    /// <summary>The site names its own address, for readers and programs far from it.</summary>
    Address,

    /// <summary>An address in a text, which matters only when it is one of the site.</summary>
    Mention,
}
