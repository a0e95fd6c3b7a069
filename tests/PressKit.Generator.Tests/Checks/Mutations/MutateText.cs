using System.Text.RegularExpressions;

namespace PressKit.Generator.Tests.Checks.Mutations;

/// <summary>Every digit, number word, qualifier, month, name, quoted word, sentence and paragraph of an English article, changed one at a time.</summary>
internal static partial class MutateText
{
    private static readonly string[] NumberWords = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    private static readonly string[] Qualifiers = ["more than", "at least", "almost", "about", "over"];
    private static readonly string[] Months = ["January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December"];

    public static IEnumerable<Mutation> All(string path, string text, IReadOnlyList<string> names, IReadOnlyList<string> quotes)
    {
        var body = text.IndexOf("\n---\n", 4, StringComparison.Ordinal) + 5;
        var mutations = Digits().Matches(text, body).Select(match => At("digit", match.Index, 1, $"{(text[match.Index] - '0' + 1) % 10}"))
            .Concat(Words("number word", NumberWords))
            .Concat(Words("qualifier", Qualifiers, @"(?= (\d|one|two|three|four|five|six|seven|eight|nine|ten)\b)"))
            .Concat(Words("month", Months))
            .Concat(Words("name", names))
            .Concat(quotes.SelectMany(QuotedWords))
            .Concat(Sentences())
            .Concat(Paragraphs());
        return mutations.Select(change => new Mutation(change.Item1, path, change.Item2, change.Item3));

        (string, string, string) At(string kind, int index, int length, string replacement) =>
            (kind, $"'{text.Substring(index, length).Trim()}' at {index} to '{replacement.Trim()}'", text[..index] + replacement + text[(index + length)..]);

        IEnumerable<(string, string, string)> Words(string kind, IReadOnlyList<string> words, string before = "") =>
            from word in words.Select(static (word, number) => (Text: word, Number: number))
            from match in Regex.Matches(text[body..], $@"\b{Regex.Escape(word.Text)}\b{before}", RegexOptions.None, TimeSpan.FromSeconds(5))
            select At(kind, body + match.Index, match.Length, words[(word.Number + 1) % words.Count]);

        IEnumerable<(string, string, string)> QuotedWords(string quote)
        {
            var start = text.IndexOf(quote, body, StringComparison.Ordinal);
            return start < 0 ? [] : Word().Matches(quote).Select(match => At("quoted word", start + match.Index, match.Length, match.Value == "and" ? "or" : "other"));
        }

        IEnumerable<(string, string, string)> Sentences()
        {
            foreach (Match paragraph in Paragraph().Matches(text[body..]))
            {
                var sentences = Sentence().Matches(paragraph.Value).ToArray();
                if (sentences.Length < 2) continue;
                for (var number = 0; number < sentences.Length; number++)
                {
                    var (start, length) = (body + paragraph.Index + sentences[number].Index, sentences[number].Length);
                    yield return At("sentence dropped", start, length, "");
                    yield return At("sentence doubled", start, length, sentences[number].Value.TrimEnd() + " " + sentences[number].Value);
                    if (number + 1 == sentences.Length) continue;
                    var both = sentences[number].Length + sentences[number + 1].Length;
                    yield return At("sentence swapped", start, both, sentences[number + 1].Value.TrimEnd() + " " + sentences[number].Value.TrimEnd());
                }
            }
        }

        IEnumerable<(string, string, string)> Paragraphs()
        {
            var paragraphs = Paragraph().Matches(text[body..]).ToArray();
            for (var number = 0; number < paragraphs.Length; number++)
            {
                var (start, length) = (body + paragraphs[number].Index, paragraphs[number].Length);
                yield return At("paragraph dropped", start, length, "");
                yield return At("paragraph doubled", start, length, paragraphs[number].Value + "\n\n" + paragraphs[number].Value);
                if (number + 1 == paragraphs.Length) continue;
                var end = body + paragraphs[number + 1].Index + paragraphs[number + 1].Length;
                yield return At("paragraph swapped", start, end - start, paragraphs[number + 1].Value + "\n\n" + paragraphs[number].Value);
            }
        }
    }

    [GeneratedRegex(@"\d", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"[^\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"[^.?!]+(?:\.\d[^.?!]*)*[.?!]+[""”]?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"[A-Za-z]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
