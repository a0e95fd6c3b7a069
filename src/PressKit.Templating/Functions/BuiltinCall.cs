namespace PressKit.Templating.Functions;

/// <summary>One call of a builtin: its arguments, converted on demand to what the builtin works on.</summary>
internal readonly struct BuiltinCall(TemplateContext context, SourceSpan span, string name, object?[] values)
{
    public TemplateContext Context => context;

    public SourceSpan Span => span;

    public string Name => name;

    public int Count => values.Length;

    public object? this[int index] => index < values.Length ? values[index] : null;

    public ScriptRuntimeException Error(string message) => context.Error(span, $"`{name}`: {message}");

    public ScriptRuntimeException LimitError(string message) => context.LimitError(span, $"`{name}`: {message}");

    public ScriptRuntimeException Unsupported(string message) => context.Unsupported(span, $"`{name}`: {message}");

    public string? TextOrNull(int index) => this[index] switch
    {
        null => null,
        string text => text,
        var value => context.ObjectToString(value),
    };

    public string Text(int index) => TextOrNull(index) ?? "";

    /// <summary>A whole number; null counts as the default.</summary>
    public int Int(int index, int byDefault = 0) => (int)Math.Clamp(Number(index, byDefault), int.MinValue, int.MaxValue);

    public double Number(int index, double byDefault = 0) => this[index] switch
    {
        null => byDefault,
        string text when NumberParser.TryParse(text, out var parsed) => Numbers.ToDouble(parsed),
        { } value when Numbers.RankOf(value) != NumberRank.None => Numbers.ToDouble(value),
        var value => throw Error($"expected a number, found {TypeNames.Of(value)}"),
    };

    public bool Flag(int index) => Truth.Of(this[index]);

    /// <summary>The items of an array, range or object; null for null. Counts them as loop steps.</summary>
    public IReadOnlyList<object?>? List(int index)
    {
        var value = this[index];
        if (value is null) return null;
        if (value is string || !Sequences.TryGetItems(value, out var items))
            throw Error($"expected an array, found {TypeNames.Of(value)}");

        context.Limits.CountSteps(span, items.Count);
        return items;
    }

    public IScriptCustomFunction Function(int index) =>
        this[index] as IScriptCustomFunction ?? throw Error("expected a function; put `@` before its name");

    /// <summary>Calls a function with an item and the arguments from <paramref name="rest"/> on.</summary>
    public object? Apply(IScriptCustomFunction function, object? item, int rest)
    {
        if (values.Length <= rest) return context.Call(span, function, item);
        var arguments = new object?[1 + values.Length - rest];
        arguments[0] = item;
        Array.Copy(values, rest, arguments, 1, values.Length - rest);
        return context.Call(span, function, arguments);
    }

    /// <summary>Text that was built, if it keeps to the limit.</summary>
    public string Checked(string text)
    {
        context.Limits.CheckTextLength(span, text.Length);
        return text;
    }
}
