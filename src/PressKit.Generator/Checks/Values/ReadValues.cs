using System.Collections.Immutable;
using PressKit.Generator.Checks.Values.Phrases;
using PressKit.Generator.Checks.Values.Text;
using PressKit.Generator.Checks.Values.Words;

namespace PressKit.Generator.Checks.Values;

/// <summary>Reads the values a text states, in digits and in words.</summary>
public static class ReadValues
{
    /// <summary>The values in the order of the text. Words are read in <c>id</c> and <c>en</c>; of any other language only digits.</summary>
    public static ImmutableArray<TextValue> Read(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        var passage = new Passage(text, Vocabulary.Of(language));
        var values = new ValueList(passage);
        for (var index = 0; index < passage.Count;)
        {
            var next = EmptyPhrases.End(passage, index);
            if (next == index) next = DatePhrases.Read(passage, index, values);
            if (next == index) next = TimePhrases.Read(passage, index, values);
            if (next == index) next = AmountPhrases.Read(passage, index, values);
            index = next == index ? index + 1 : next;
        }

        return values.ToImmutable();
    }
}
