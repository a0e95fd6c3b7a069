namespace PressKit.Cli.Serving;

/// <summary>The preview's own addresses. No address of a site starts with a point.</summary>
internal static class PreviewFiles
{
    public const string Folder = ".presskit/";
    public const string Script = "preview.js";
    public const string Events = "events";

    public static byte[] ReadScript()
    {
        using var stream = typeof(PreviewFiles).Assembly.GetManifestResourceStream(Script) ?? throw new FileNotFoundException("the preview's script was not built in", Script);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
