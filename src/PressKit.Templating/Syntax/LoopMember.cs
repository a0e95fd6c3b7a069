namespace PressKit.Templating.Syntax;

/// <summary><c>for.index</c> and its like: the state of the innermost running loop of that kind.</summary>
internal sealed class LoopMember(SourceSpan span, string loop, string name) : Expression(span)
{
    private static readonly string[] WhileNames = ["index", "first", "even", "odd"];
    private static readonly string[] ForNames = [.. WhileNames, "last", "changed", "rindex", "length"];

    public static bool Exists(string loop, string name) => Array.IndexOf(loop == "for" ? ForNames : WhileNames, name) >= 0;

    public static string Describe(string loop) => string.Join(", ", loop == "for" ? ForNames : WhileNames);

    public override object? Evaluate(TemplateContext context)
    {
        var state = (loop == "for" ? context.ForLoop : context.WhileLoop)
            ?? throw context.Error(Span, $"`{loop}.{name}` has a value only inside a `{loop}`");
        return name switch
        {
            "index" => Boxed.Int(state.Index),
            "first" => Boxed.Bool(state.Index == 0),
            "even" => Boxed.Bool(state.Index % 2 == 0),
            "odd" => Boxed.Bool(state.Index % 2 == 1),
            "last" => Boxed.Bool(state.Index == state.Length - 1),
            "changed" => Boxed.Bool(state.Index == 0 || !Operators.AreEqual(context, Span, state.Previous, state.Item)),
            "rindex" => Boxed.Int(state.Length - 1 - state.Index),
            _ => Boxed.Int(state.Length),
        };
    }
}
