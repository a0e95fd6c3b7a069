using System.Collections;

namespace PressKit.Templating.Runtime;

/// <summary>Gives every iterable value one shape: a list with a count.</summary>
internal static class Sequences
{
    /// <summary>True for arrays, ranges and other enumerables, but not for strings and objects. Lists are not copied.</summary>
    public static bool TryGetList(object? value, out IReadOnlyList<object?> list)
    {
        switch (value)
        {
            case ScriptArray array:
                list = array;
                return true;
            case null or string:
                list = [];
                return false;
            case IReadOnlyList<object?> items:
                list = items;
                return true;
            case IEnumerable items when !Members.IsObject(value):
                var copy = new ScriptArray();
                foreach (var item in items) copy.Add(item);

                list = copy;
                return true;
            default:
                list = [];
                return false;
        }
    }

    /// <summary>What a loop walks over: also the characters of a string and the <c>key</c>/<c>value</c> pairs of an object.</summary>
    public static bool TryGetItems(object? value, out IReadOnlyList<object?> items)
    {
        if (TryGetList(value, out items)) return true;
        switch (value)
        {
            case string text:
                var characters = new ScriptArray(text.Length);
                foreach (var c in text) characters.Add(c.ToString());

                items = characters;
                return true;
            case IEnumerable<KeyValuePair<string, object?>> members:
                var pairs = new ScriptArray();
                foreach (var (key, member) in members) pairs.Add(new ScriptObject { ["key"] = key, ["value"] = member });

                items = pairs;
                return true;
            default:
                return false;
        }
    }
}
