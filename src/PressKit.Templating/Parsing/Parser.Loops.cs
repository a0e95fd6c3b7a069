namespace PressKit.Templating.Parsing;

internal sealed partial class Parser
{
    private ForStatement ParseFor(Token keyword)
    {
        var (variable, isLocal) = ("", false);
        var options = new ForOptions(null, null, false);
        var list = ParseHeader(_ =>
        {
            isLocal = Current.Kind == TokenKind.Local;
            variable = Current.Kind is TokenKind.Identifier or TokenKind.Local && !Keywords.IsReserved(Current.Text)
                ? Advance().Text.TrimStart('$')
                : throw Fail(Current.Span, $"expected the name of the loop's variable, found {Current.Describe()}");
            if (!Current.IsWord("in")) throw Fail(Current.Span, $"expected `in` after the loop's variable, found {Current.Describe()}");
            Advance();
            return SplitOptions(ParseExpression(), ref options);
        });
        var body = ParseBlock(allowsElse: true);
        var otherwise = Current.IsWord("else") ? ParseElse() : null;
        ExpectEnd(keyword);
        return new ForStatement(keyword.Span, variable, isLocal, list, options, body, otherwise);
    }

    /// <summary>The grammar reads `xs limit:2 reversed` as a call; here its arguments become the loop's options.</summary>
    private static Expression SplitOptions(Expression list, ref ForOptions options)
    {
        if (list is not CallExpression call) return list;
        var found = options;
        foreach (var (name, value) in call.Arguments)
        {
            switch (name)
            {
                case "offset":
                    found = found with { Offset = value };
                    break;
                case "limit":
                    found = found with { Limit = value };
                    break;
                case null when value is Variable { Name: "reversed" }:
                    found = found with { IsReversed = true };
                    break;
                default:
                    return list;
            }
        }

        if (call.Arguments.Length == 0) return list;
        options = found;
        return call.Target;
    }
}
