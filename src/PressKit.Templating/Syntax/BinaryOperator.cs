namespace PressKit.Templating.Syntax;

// One line for each precedence, the tightest first.
internal enum BinaryOperator
{
    RangeInclude, RangeExclude,
    Multiply, Divide, DivideWhole, Modulo, ShiftLeft, ShiftRight,
    Add, Subtract,
    Less, LessOrEqual, Greater, GreaterOrEqual,
    Equal, NotEqual,
    And,
    Or,
    Coalesce, CoalesceNot,
}

internal static class BinaryOperators
{
    public const int OrPrecedence = 30;

    // By position in the enum: the symbol and how tightly it binds.
    private static readonly (string Symbol, int Precedence)[] Table =
    [
        ("..", 130), ("..<", 130), ("*", 110), ("/", 110), ("//", 110), ("%", 110), ("<<", 110), (">>", 110), ("+", 100), ("-", 100),
        ("<", 80), ("<=", 80), (">", 80), (">=", 80), ("==", 70), ("!=", 70), ("&&", 40), ("||", 30), ("??", 20), ("?!", 20),
    ];

    public static string Symbol(BinaryOperator op) => Table[(int)op].Symbol;

    public static bool TryFind(string symbol, out BinaryOperator op, out int precedence)
    {
        for (var index = 0; index < Table.Length; index++)
        {
            if (Table[index].Symbol != symbol) continue;
            (op, precedence) = ((BinaryOperator)index, Table[index].Precedence);
            return true;
        }

        (op, precedence) = (default, 0);
        return false;
    }

    public static bool IsComparison(BinaryOperator op) => op is >= BinaryOperator.Less and <= BinaryOperator.NotEqual;

    /// <summary>Answers a comparison from an order (negative, zero, positive); false when the operator compares nothing.</summary>
    public static bool TryCompare(BinaryOperator op, int order, out bool result)
    {
        result = op switch
        {
            BinaryOperator.Equal => order == 0,
            BinaryOperator.NotEqual => order != 0,
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            BinaryOperator.GreaterOrEqual => order >= 0,
            _ => false,
        };
        return IsComparison(op);
    }
}
