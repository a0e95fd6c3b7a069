using PressKit.Generator.Diagnostics;
using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary><c>url address</c>: the link from this page to a page or file of the site, proven to exist.</summary>
internal sealed class UrlFunction : PageFunction
{
    protected override string Usage => "an address, as in url \"assets/style.css\",";

    protected override object? Invoke(object? value, ScriptArguments arguments, CallSite call)
    {
        if (value is not string address) throw call.Error($"{Usage} is expected");
        if (call.Context.Addresses.Contains(address)) return call.View.LinkTo(address);
        var near = Suggestion.Nearest(address, call.Context.Addresses);
        throw call.Error($"the site has no '{address}'{(near is null ? "" : $"; did you mean '{near}'?")}");
    }
}
