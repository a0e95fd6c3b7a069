namespace PressKit.Templating.Syntax;

/// <summary><c>( … )</c>: a piped value from outside stays outside.</summary>
internal sealed class NestedExpression(SourceSpan span, Expression inner) : PathExpression(span)
{
    public override object? EvaluateUncalled(TemplateContext context) => inner.EvaluateUnpiped(context);
}

/// <summary>A part of the value before it. Optional by a <c>?.</c> here or earlier in the chain: then a part of null is null.</summary>
internal abstract class PartExpression(SourceSpan span, bool isOptional) : PathExpression(span), IAssignable
{
    public bool IsOptional => isOptional;

    public abstract void Assign(TemplateContext context, object? value);
}

/// <summary><c>target.name</c>.</summary>
internal sealed class MemberExpression(SourceSpan span, Expression target, string name, bool isOptional) : PartExpression(span, isOptional)
{
    // Where errors point.
    private SourceSpan NameSpan => Span.Tail(name.Length);

    public override object? EvaluateUncalled(TemplateContext context)
    {
        var owner = target.EvaluateUnpiped(context);
        if (owner is null)
            return IsOptional || context.RelaxedTargets ? null : throw context.Error(NameSpan, $"cannot read `{name}`: the value before it is null");

        // Named arguments are members of `$`, and an include may well be called without them.
        if (!Members.TryGet(owner, name, out var value) && context.StrictMembers && !IsOptional && target is not ArgumentsExpression)
            throw context.Error(NameSpan, $"{TypeNames.Of(owner)} has no member `{name}`{Suggestion.For(name, Members.Names(owner))}");

        return value;
    }

    public override void Assign(TemplateContext context, object? value) =>
        Members.Set(context, NameSpan, target.EvaluateUnpiped(context), name, value);
}

/// <summary><c>target[index]</c>: an item by number, negative from the end, or a member by name.</summary>
internal sealed class IndexExpression(SourceSpan span, Expression target, Expression index, bool isOptional) : PartExpression(span, isOptional)
{
    public override object? EvaluateUncalled(TemplateContext context)
    {
        if (target is ArgumentsExpression && index is Literal { Value: int and >= 0 and var place } && context.Scopes.Local.TryGetArgument(place, out var argument))
            return argument;

        var owner = target.EvaluateUnpiped(context);
        if (owner is null)
            return IsOptional || context.RelaxedTargets ? null : throw context.Error(Span, "cannot index: the value before `[` is null");

        var key = EvaluateKey(context);
        if (Members.IsObject(owner) || key is string)
            return Members.TryGet(owner, context.ObjectToString(key), out var member) ? member : null;

        var list = owner is string ? null : Sequences.ListOf(owner) ?? throw context.Error(Span, $"cannot index {TypeNames.Of(owner)}");
        var count = list?.Count ?? ((string)owner).Length;
        var position = FromEnd(context, key, count);
        if (position >= 0 && position < count) return list is null ? ((string)owner)[(int)position].ToString() : list[(int)position];
        return context.StrictIndexes ? throw context.Error(index.Span, $"the index lies outside the {count} item(s)") : null;
    }

    public override void Assign(TemplateContext context, object? value)
    {
        var owner = target.EvaluateUnpiped(context);
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
}
