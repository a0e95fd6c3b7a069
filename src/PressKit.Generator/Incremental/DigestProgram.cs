using System.Globalization;
using PressKit.Generator.Rendering.Templates;

namespace PressKit.Generator.Incremental;

/// <summary>Reduces the program to a digest: the same library in another version, or another release of ICU, may write another page.</summary>
internal static class DigestProgram
{
    public static Digest Current { get; } = Make();

    private static Digest Make()
    {
        using var digest = new DigestWriter();
        foreach (var module in new[] { typeof(DigestProgram).Module, PageTemplates.Engine, typeof(Markdig.Markdown).Module, typeof(YamlDotNet.Core.Parser).Module }) digest.Add(module.ModuleVersionId.ToByteArray());
        digest.Add(Environment.Version.ToString());
        digest.Add(CultureInfo.InvariantCulture.CompareInfo.Version.FullVersion);
        return digest.ToDigest();
    }
}
