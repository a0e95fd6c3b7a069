namespace PressKit.Generator.Planning;

/// <summary>The kinds of pages; each has a template of its own. From <see cref="Page"/> to <see cref="Search"/> they stand alone in navigation.</summary>
public enum PageKind
{
    Chooser,
    Home,
    Section,
    Tags,
    Tag,
    Article,
    Page,
    About,
    Facts,
    Timeline,
    Quotes,
    People,
    Captions,
    Corrections,
    Search,
    Redirect,
    NotFound,
}
