using System.Collections.Immutable;
using PressKit.Generator.Checks.Values.Text;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Checks.Values.Phrases;

/// <summary>Collects the values of a passage with their qualifiers.</summary>
internal sealed class ValueList(Passage passage)
{
    private readonly ImmutableArray<TextValue>.Builder _values = ImmutableArray.CreateBuilder<TextValue>();

    /// <summary>Adds the value that reaches from one token up to another.</summary>
    public void Add(ValueKind kind, decimal amount, int first, int end, bool isAmbiguous = false, string currency = "", bool isLoose = false)
    {
        var qualified = QualifierPhrases.Around(passage, kind, first, end);
        if (isLoose && qualified == default) qualified = new Qualified(Qualifier.About, IsOpen: true);
        var start = passage[first].Start;
        _values.Add(new TextValue(kind, amount, qualified.Qualifier, isAmbiguous, start, passage[end - 1].End - start)
        {
            Currency = currency,
            Ceiling = qualified.Ceiling,
            IsQualifierOpen = qualified.IsOpen,
        });
    }

    public ImmutableArray<TextValue> ToImmutable() => _values.ToImmutable();
}
