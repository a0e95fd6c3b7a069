namespace PressKit.Templating.Syntax;

/// <summary><c>target[index]</c>: an item by number, negative from the end, or a member by name.</summary>
internal sealed class IndexExpression(SourceSpan span, Expression target, Expression index, bool isOptional)
    : PathExpression(span), IAssignable
{
    public bool IsOptional => isOptional;

    public override object? EvaluateUncalled(TemplateContext context)
    {
        if (target is ArgumentsExpression && index is Literal { Value: int and >= 0 and var place } && context.Scopes.Local.TryGetArgument(place, out var argument))
            return argument;

        var owner = MemberExpression.EvaluateOwner(context, target);
        if (owner is null)
            return isOptional || context.RelaxedTargets ? null : throw context.Error(Span, "cannot index: the value before `[` is null");

        var key = EvaluateKey(context);
        if (Members.IsObject(owner) || key is string)
            return Members.TryGet(owner, context.ObjectToString(key), out var member) ? member : null;

        if (owner is string text)
        {
            return FromEnd(context, key, text.Length) is var at && IsWithin(context, at, text.Length) ? text[(int)at].ToString() : null;
        }

        if (!Sequences.TryGetList(owner, out var list)) throw context.Error(Span, $"cannot index {TypeNames.Of(owner)}");
        return FromEnd(context, key, list.Count) is var position && IsWithin(context, position, list.Count) ? list[(int)position] : null;
    }

    public void Assign(TemplateContext context, object? value)
    {
        var owner = MemberExpression.EvaluateOwner(context, target);
        var key = EvaluateKey(context);
        if (key is string || Members.IsObject(owner) || owner is null)
        {
            Members.Set(context, Span, owner, context.ObjectToString(key), value);
            return;
        }

        if (owner is not ScriptArray array) throw context.Error(Span, $"cannot set an item of {TypeNames.Of(owner)}");
        var position = FromEnd(context, key, array.Count);
        if (position < 0) throw context.Error(index.Span, $"the index lies {-position} before the first item");
        context.Limits.CountSteps(Span, Math.Max(0, position - array.Count));
        context.Limits.CheckTextLength(Span, position);
        while (array.Count <= position) array.Add(null);

        array[(int)position] = value;
    }

    private object EvaluateKey(TemplateContext context) =>
        index.Evaluate(context) ?? throw context.Error(index.Span, "the index is null");

    private long FromEnd(TemplateContext context, object key, int count)
    {
        if (!Numbers.IsNumber(key)) throw context.Error(index.Span, $"expected a number as the index, found {TypeNames.Of(key)}");
        var position = Numbers.ToLong(key);
        return position < 0 ? position + count : position;
    }

    private bool IsWithin(TemplateContext context, long position, int count) =>
        (position >= 0 && position < count)
        || (context.StrictIndexes ? throw context.Error(index.Span, $"the index lies outside the {count} item(s)") : false);
}
