using System.Text;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Tests.Reading.Schemas;

/// <summary>Writes YAML that has every key a schema names, and in each group one key that it does not.</summary>
/// <param name="lastForm">Of values with several forms, writes the last one instead of the first.</param>
internal sealed class SampleDocument(bool lastForm)
{
    private readonly StringBuilder _text = new();
    private int _groups;

    /// <summary>What the schema says of the group that each unknown key stands in.</summary>
    public Dictionary<string, AskedKeys> Strangers { get; } = [];

    public override string ToString() => _text.ToString();

    public SampleDocument Group(AskedKeys keys, string indent = "", string first = "")
    {
        var stranger = $"zzzz{_groups++}";
        Strangers.Add(stranger, keys);
        _text.Append(first.Length > 0 ? first : indent).Append(stranger).Append(": x\n");
        foreach (var (name, key) in keys.Keys)
        {
            foreach (var shown in name == AskedKeys.AnyName ? ["id", "en"] : new[] { name }) Value(shown, key, indent);
        }

        // A mapping of names takes any.
        if (keys.Keys.ContainsKey(AskedKeys.AnyName)) Strangers.Remove(stranger);
        return this;
    }

    private void Value(string name, AskedKey key, string indent)
    {
        _text.Append(indent).Append(name).Append(':');
        var form = lastForm ? key.Forms.Max : key.Forms.Min;
        switch (form)
        {
            case ValueForm.Group:
                _text.Append('\n');
                Group(key.Inside!, indent + "  ");
                break;
            case ValueForm.List:
                _text.Append('\n');
                Group(key.Inside!, indent + "    ", indent + "  - ");
                break;
            default:
                _text.Append(' ').Append(ScalarOf(name, form, key)).Append('\n');
                break;
        }
    }

    // Without a culture that is known, a kit has no languages and its texts no keys.
    private static string ScalarOf(string name, ValueForm form, AskedKey key) => form switch
    {
        ValueForm.Text when name == "culture" => "id-ID",
        ValueForm.Flag => "true",
        ValueForm.Choice => key.Choices[0],
        ValueForm.Number or ValueForm.WholeNumber => "1",
        ValueForm.Texts => "[x]",
        _ => "x",
    };
}
