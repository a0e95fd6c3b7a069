using System.Collections.Immutable;

namespace PressKit.Generator.Checks.Translations;

/// <summary>Cuts a block into sentences: at a full stop, question or exclamation mark before white space and a capital or a quotation mark.</summary>
public static class SplitSentences
{
    public static ImmutableArray<Sentence> Split(string text)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is not ('.' or '?' or '!')) continue;
            var end = index + 1;
            while (end < text.Length && text[end] is '"' or '”' or '\'' or '’' or ')' or '.') end++;
            var next = end;
            while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
            var startsSentence = next == text.Length || (next > end && (char.IsUpper(text[next]) || text[next] is '"' or '“' or '('));
            if (!startsSentence) continue;
            sentences.Add(new Sentence(start, text[start..end]));
            start = next;
            index = next - 1;
        }

        if (start < text.Length) sentences.Add(new Sentence(start, text[start..]));
        return sentences.ToImmutable();
    }
}

/// <summary>A sentence, and where it starts in its block.</summary>
public sealed record Sentence(int Start, string Text);
