namespace PressKit.Generator.Checks.Values.Words;

/// <summary>Collects the terms of a language; words of one role stand on one line.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, Term> _terms = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds words of the same role and value.</summary>
    public TermTable Add(Role role, decimal value, params string[] words)
    {
        foreach (var word in words) _terms.Add(word, new Term(role, value));
        return this;
    }

    /// <summary>Adds words whose values count up from the first.</summary>
    public TermTable AddSeries(Role role, decimal first, decimal step, params string[] words)
    {
        for (var index = 0; index < words.Length; index++) _terms.Add(words[index], new Term(role, first + index * step));
        return this;
    }

    /// <summary>Adds the words of a currency.</summary>
    public TermTable AddCurrency(string code, params string[] words)
    {
        foreach (var word in words) _terms.Add(word, new Term(Role.CurrencyUnit, 0, code));
        return this;
    }

    public Dictionary<string, Term> Build() => _terms;
}
