using System.Text.Json;
using System.Text.RegularExpressions;

namespace PressKit.Templating.Functions;

/// <summary>One call of a builtin: its arguments, converted on demand to what the builtin works on.</summary>
internal readonly struct BuiltinCall(TemplateContext context, SourceSpan span, string name, object?[] values)
{
    public TemplateContext Context => context;
    public SourceSpan Span => span;
    public object? this[int index] => index < values.Length ? values[index] : null;

    public ScriptRuntimeException Error(string message) => context.Error(span, $"`{name}`: {message}");

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
        string text when Numbers.TryParse(text, out var parsed) => Numbers.ToDouble(parsed),
        { } value when Numbers.CountsAsNumber(value) => Numbers.ToDouble(value),
        var value => throw Error($"expected a number, found {TypeNames.Of(value)}"),
    };

    /// <summary>The culture an argument names, or the context's when it is left out.</summary>
    public CultureInfo Culture(int index) => TextOrNull(index) is { } culture
        ? Attempt(() => CultureInfo.GetCultureInfo(culture), _ => $"there is no culture `{culture}`")
        : context.CurrentCulture;

    /// <summary>The items of an array, range or object; null for null. Counts them as loop steps.</summary>
    public IReadOnlyList<object?>? List(int index)
    {
        var value = this[index];
        if (value is null) return null;
        var items = value is string ? null : Sequences.ItemsOf(value);
        if (items is null) throw Error($"expected an array, found {TypeNames.Of(value)}");
        CountSteps(items.Count);
        return items;
    }

    /// <summary>Calls the function among the arguments, with an item and the arguments behind the function.</summary>
    public Func<object?, object?> Function(int index)
    {
        var call = this;
        var function = this[index] as IScriptCustomFunction ?? throw Error("expected a function; put `@` before its name");
        var rest = values.AsSpan(index + 1).ToArray();
        return item => call.Context.Call(call.Span, function, [item, .. rest]);
    }

    /// <summary>Text that was built, if it keeps to the limit.</summary>
    public string Checked(string text)
    {
        CheckLength(text.Length);
        return text;
    }

    public void CheckLength(long length) => context.Limits.CheckTextLength(span, length);

    public void CountSteps(long count) => context.Limits.CountSteps(span, count);

    /// <summary>What a library computes; what it refuses is an error of the template.</summary>
    public T Attempt<T>(Func<T> compute, Func<Exception, string> explain)
    {
        try
        {
            return compute();
        }
        catch (RegexMatchTimeoutException e)
        {
            throw context.LimitError(span, $"`{name}`: the pattern took longer than {e.MatchTimeout.TotalSeconds} seconds");
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or JsonException)
        {
            throw Error(explain(e));
        }
    }
}
