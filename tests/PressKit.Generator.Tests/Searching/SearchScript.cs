using Jurassic;
using Jurassic.Library;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Searching;

/// <summary>The search as a reader's browser runs it: the theme's own script asks an index as it was published.</summary>
internal sealed class SearchScript
{
    private readonly ScriptEngine _engine = new();

    public SearchScript(string index)
    {
        _engine.Execute(File.ReadAllText(Path.Combine(RealKit.Root, "templates", "assets", "search-engine.js")));
        _engine.Execute(index);
        _engine.Execute("var search = presskitSearch(presskitIndex);");
    }

    /// <summary>The addresses of the results, the best first.</summary>
    public string[] Find(string query) => Ask("search.find(asked).entries.map(function (entry) { return entry[1]; })", query);

    /// <summary>The words of a text as a result marks them, between brackets.</summary>
    public string Mark(string query, string text)
    {
        _engine.SetGlobalValue("text", text);
        return string.Concat(Ask("search.find(asked).mark(text).map(function (piece, number) { return number % 2 ? '[' + piece + ']' : piece; })", query));
    }

    public string[] Read(string text) => Ask("search.read(asked)", text);

    /// <summary>The stems of a folded word; the script does not care whether it has one twice.</summary>
    public string[] Stems(string word) => [.. Ask("search.stems(asked)", word).Distinct(StringComparer.Ordinal)];

    public string[] Titles() => Ask("presskitIndex.entries.map(function (entry) { return entry[2]; })", "");

    private string[] Ask(string script, string asked)
    {
        _engine.SetGlobalValue("asked", asked);
        return [.. _engine.Evaluate<ArrayInstance>(script).ElementValues.Select(static value => value.ToString()!)];
    }
}
