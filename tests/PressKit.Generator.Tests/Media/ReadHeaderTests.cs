using PressKit.Generator.Media.Formats;

namespace PressKit.Generator.Tests.Media;

public sealed class ReadHeaderTests
{
    public static TheoryData<string> Names => [.. Files.Keys];

    private static Dictionary<string, (byte[] Bytes, PictureHeader Header)> Files { get; } = new(StringComparer.Ordinal)
    {
        ["jpeg"] = (Samples.Jpeg(600, 400), new PictureHeader(PictureFormat.Jpeg, 600, 400, false, false)),
        ["jpeg held upright"] = (Samples.Jpeg(600, 400, orientation: 6), new PictureHeader(PictureFormat.Jpeg, 400, 600, false, false)),
        ["jpeg upside down"] = (Samples.Jpeg(600, 400, orientation: 3), new PictureHeader(PictureFormat.Jpeg, 600, 400, false, false)),
        ["png"] = (Samples.Png(30, 20), new PictureHeader(PictureFormat.Png, 30, 20, false, false)),
        ["png with alpha"] = (Samples.Png(30, 20, colourType: 6), new PictureHeader(PictureFormat.Png, 30, 20, true, false)),
        ["png that moves"] = (Samples.AnimatedPng(), new PictureHeader(PictureFormat.Png, 2, 2, false, true)),
        ["webp"] = (Samples.WebP(30, 20), new PictureHeader(PictureFormat.WebP, 30, 20, false, false)),
        ["webp with metadata"] = (Samples.WebP(30, 20, "x"), new PictureHeader(PictureFormat.WebP, 30, 20, false, false)),
        ["lossless webp"] = (Samples.LosslessWebP(30, 20, hasAlpha: true), new PictureHeader(PictureFormat.WebP, 30, 20, true, false)),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Header_tells_format_and_size_as_shown(string name)
    {
        var (bytes, header) = Files[name];
        Assert.Equal(header, ReadHeader.Read(new MemoryStream(bytes)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Damaged_file_is_told_and_never_breaks_the_reader(string name)
    {
        var whole = Files[name].Bytes;
        var random = new Random(20251025);
        for (var length = 0; length < whole.Length; length++)
        {
            Try(whole[..length]);
            var damaged = (byte[])whole.Clone();
            damaged[length] = (byte)random.Next(256);
            Try(damaged);
        }

        static void Try(byte[] bytes)
        {
            try
            {
                ReadHeader.Read(new MemoryStream(bytes));
            }
            catch (InvalidDataException)
            {
                // The one way to say that a file is damaged.
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("GIF89a")]
    [InlineData("<svg/>")]
    [InlineData("II*\0")]
    public void Other_formats_are_none(string start) => Assert.Null(ReadHeader.Read(new MemoryStream([.. start.Select(static character => (byte)character)])));
}
