namespace PressKit.Generator.Planning;

/// <summary>The kinds of pages; each has a template of its own.</summary>
public enum PageKind
{
    Chooser,
    Home,
    Section,
    Article,
    Page,
    Redirect,
    NotFound,
}
