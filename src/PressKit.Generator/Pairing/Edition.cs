using System.Collections.Immutable;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Pairing;

/// <summary>One thing of the kit in its languages: the unit in which everything later is done.</summary>
/// <param name="Key">The path below the language's folder that its documents share: <c>articles/x</c>.</param>
/// <param name="Documents">By the rank of their language; null where the edition is missing.</param>
public sealed record Edition(string Key, DocumentKind Kind, ImmutableArray<Document?> Documents)
{
    public Document? this[Language language] => Documents[language.Index];

    public IEnumerable<Document> Existing => Documents.OfType<Document>();
}
