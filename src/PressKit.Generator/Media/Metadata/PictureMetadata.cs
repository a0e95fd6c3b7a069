using System.Security.Cryptography;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Media;

namespace PressKit.Generator.Media.Metadata;

/// <summary>What travels inside a file of the issuer's own pictures.</summary>
internal sealed record PictureMetadata(byte[] Xmp, byte[] Iptc)
{
    /// <summary>A hash by which the same metadata is known again.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData([.. Xmp, .. Iptc]));

    /// <summary>The metadata of an own picture; null for one that is passed on as it was received.</summary>
    public static PictureMetadata? Of(Picture picture, SiteConfig config) =>
        picture.Rights == PictureRights.Own ? new PictureMetadata(WriteXmp.Write(picture, config), WriteIptc.Write(picture, config)) : null;
}
