using System.Globalization;

namespace PressKit.Generator.Reading;

/// <summary>A language of the site.</summary>
/// <param name="Code">As in folders, addresses and <c>lang</c>: <c>id</c>.</param>
/// <param name="Name">In the language itself: <c>Bahasa Indonesia</c>.</param>
/// <param name="Culture">How it writes dates and numbers: <c>id-ID</c>.</param>
/// <param name="Index">Its rank in <c>site.yml</c>; editions keep their documents in this order.</param>
public sealed record Language(string Code, string Name, CultureInfo Culture, int Index);
