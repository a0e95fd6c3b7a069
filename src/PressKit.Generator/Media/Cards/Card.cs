using System.Security.Cryptography;
using System.Text;
using PressKit.Generator.Reading.Media;

namespace PressKit.Generator.Media.Cards;

/// <summary>A picture that PressKit draws of the kit's words, ready to be drawn.</summary>
/// <param name="Template">The template that made it, for messages: a path below <c>templates/</c>.</param>
/// <param name="Picture">What is to be written into the file; null for a card that only other sites show.</param>
public sealed record Card(string Address, string Svg, CardSize Size, string Template, Picture? Picture)
{
    /// <summary>Changes with the drawing, so that no site goes on showing a former one under the same address.</summary>
    public string Version { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Svg)))[..8];
}

/// <summary>In pixels.</summary>
public sealed record CardSize(int Width, int Height);
