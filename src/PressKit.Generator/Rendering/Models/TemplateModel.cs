using System.Collections;

namespace PressKit.Generator.Rendering.Models;

/// <summary>
/// What a template sees: names and values, closed before rendering starts. Values are texts, numbers, booleans, dates of the
/// content, <see cref="HtmlText"/>, lists and further models; an absent value is null under its name, never a missing name.
/// </summary>
public sealed class TemplateModel(int members = 0) : Dictionary<string, object?>(members, StringComparer.Ordinal), IReadOnlyDictionary<string, object?>
{
    /// <summary>Sets a value that is made when a template first asks for it: many themes never do.</summary>
    public void Defer(string name, Func<object?> make) => this[name] = new Deferred(make);

    bool IReadOnlyDictionary<string, object?>.TryGetValue(string key, out object? value)
    {
        if (!TryGetValue(key, out value)) return false;
        if (value is Deferred deferred) value = this[key] = deferred.Make();
        return true;
    }

    IEnumerator<KeyValuePair<string, object?>> IEnumerable<KeyValuePair<string, object?>>.GetEnumerator() => Members().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Members().GetEnumerator();

    private IEnumerable<KeyValuePair<string, object?>> Members()
    {
        IReadOnlyDictionary<string, object?> members = this;
        foreach (var name in Keys.ToArray())
        {
            if (members.TryGetValue(name, out var value)) yield return KeyValuePair.Create(name, value);
        }
    }

    private sealed record Deferred(Func<object?> Make);
}
