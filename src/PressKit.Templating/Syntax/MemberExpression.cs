namespace PressKit.Templating.Syntax;

/// <summary><c>target.name</c>.</summary>
/// <param name="span">The whole path.</param>
/// <param name="target">What is before the dot.</param>
/// <param name="name">The member.</param>
/// <param name="isOptional">A <c>?.</c> here or earlier in the chain: a null target gives null.</param>
internal sealed class MemberExpression(SourceSpan span, Expression target, string name, bool isOptional)
    : PathExpression(span), IAssignable
{
    public bool IsOptional => isOptional;

    // Where errors point.
    private SourceSpan NameSpan => Span.Tail(name.Length);

    public override object? EvaluateUncalled(TemplateContext context)
    {
        var owner = EvaluateOwner(context, target);
        if (owner is null)
            return isOptional || context.RelaxedTargets ? null : throw context.Error(NameSpan, $"cannot read `{name}`: the value before it is null");

        // Named arguments are members of `$`, and an include may well be called without them.
        if (!Members.TryGet(owner, name, out var value) && context.StrictMembers && !isOptional && target is not ArgumentsExpression)
            throw context.Error(NameSpan, $"{TypeNames.Of(owner)} has no member `{name}`{Suggestion.For(name, Members.Names(owner))}");

        return value;
    }

    public void Assign(TemplateContext context, object? value) =>
        Members.Set(context, NameSpan, EvaluateOwner(context, target), name, value);

    // A piped value is meant for the member, not for a call on the way to it.
    internal static object? EvaluateOwner(TemplateContext context, Expression target)
    {
        context.Limits.EnsureStack(target.Span);
        var piped = context.Piped;
        if (piped is null) return target.Evaluate(context);
        context.Piped = null;
        var owner = target.Evaluate(context);
        context.Piped = piped;
        return owner;
    }
}
