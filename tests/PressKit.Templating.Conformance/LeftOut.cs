namespace PressKit.Templating.Conformance;

/// <summary>
/// The table "Left out" of templates/README.md. Its first column holds, word for word, how messages name what is left out; commas
/// part several of one reason.
/// </summary>
internal sealed class LeftOut
{
    private const string Heading = "## Left out";

    private readonly List<string> _names = [];

    public static LeftOut Read()
    {
        using var stream = typeof(LeftOut).Assembly.GetManifestResourceStream("README.md")!;
        using var reader = new StreamReader(stream);
        var result = new LeftOut();
        var isInside = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) isInside = line == Heading;
            else if (isInside && line.StartsWith("| ", StringComparison.Ordinal)) result._names.AddRange(line.Split('|')[1].Split(", ", StringSplitOptions.TrimEntries));
        }

        return result._names.Count > 0 ? result : throw new InvalidDataException($"templates/README.md has no table under '{Heading}'");
    }

    public bool Names(string message) => _names.Exists(name => message.Contains(name, StringComparison.Ordinal));
}
