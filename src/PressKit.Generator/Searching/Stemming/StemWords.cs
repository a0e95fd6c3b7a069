using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PressKit.Generator.Searching.Stemming;

/// <summary>Reduces folded words to their stems, one or several, by the rules of a language.</summary>
public sealed class StemWords(StemRules rules)
{
    private readonly ImmutableArray<Step> _steps = [.. rules.Steps.Select(static step => new Step(step))];

    public ImmutableArray<string> Reduce(string word)
    {
        ImmutableArray<string> words = [word];
        foreach (var step in _steps)
        {
            words = words is [var single] ? step.Apply(single) : [.. words.SelectMany(word => step.Apply(word)).Distinct(StringComparer.Ordinal)];
        }

        return words;
    }

    private sealed class Step(StemStep step)
    {
        private readonly Regex? _needs = step.Needs.Length == 0 ? null : RegexOf(step.Needs);
        private readonly Regex[] _patterns = [.. step.Rules.Select(static rule => RegexOf(rule.Pattern))];

        public ImmutableArray<string> Apply(string word)
        {
            for (var index = 0; index < _patterns.Length; index++)
            {
                var (pattern, ends) = (_patterns[index], step.Rules[index].Ends);
                if (!pattern.IsMatch(word)) continue;
                var reduced = pattern.Replace(word, ends[0], 1);
                if (_needs is not null && !_needs.IsMatch(reduced)) continue;
                return ends.Length == 1 ? [reduced] : [.. ends.Select(end => pattern.Replace(word, end, 1))];
            }

            return [word];
        }

        private static Regex RegexOf(string pattern) => new(pattern, RegexOptions.CultureInvariant);
    }
}
