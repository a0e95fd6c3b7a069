using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Rendering;

/// <summary>From where and in which language a template looks at the site.</summary>
/// <param name="Address">The address of what is rendered; links are relative to it.</param>
/// <param name="Root">The path that links start with instead, for a page that is served at any depth; null for all others.</param>
public sealed record PageView(string Address, string? Root, Language Language, Theme Theme)
{
    public UiStrings Strings => Theme.StringsOf(Language);

    public string LinkTo(string address) => Root is null ? SiteAddress.Relative(Address, address) : Root + address;
}
