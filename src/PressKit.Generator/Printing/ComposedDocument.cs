using System.Collections.Frozen;

namespace PressKit.Generator.Printing;

/// <summary>A document as one page of HTML, to lie where its PDF will.</summary>
/// <param name="Html">In UTF-8.</param>
/// <param name="Pictures">The addresses of the pictures it shows.</param>
internal sealed record ComposedDocument(byte[] Html, FrozenSet<string> Pictures);
