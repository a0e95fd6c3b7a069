using System.Collections.Frozen;
using PressKit.Generator.Diagnostics;
using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary><c>url address</c>: the link from this page to a page or file of the site, proven to exist.</summary>
internal sealed class UrlFunction(PageView view, FrozenSet<string> addresses) : PageFunction
{
    protected override string Usage => "an address, as in url \"assets/style.css\",";

    protected override object? Invoke(object? value, ScriptArguments arguments, Func<string, Exception> error)
    {
        if (value is not string address) throw error($"{Usage} is expected");
        if (addresses.Contains(address)) return view.LinkTo(address);
        var near = Suggestion.Nearest(address, addresses);
        throw error($"the site has no '{address}'{(near is null ? "" : $"; did you mean '{near}'?")}");
    }
}
