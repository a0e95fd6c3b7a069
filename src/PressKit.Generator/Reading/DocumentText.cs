using System.Text;
using PressKit.Generator.Incremental;

namespace PressKit.Generator.Reading;

/// <summary>The text of a content file. It is not kept, for all texts of an archive together are large: whoever needs the body reads it again.</summary>
public sealed class DocumentText
{
    private readonly IFileTree _files;
    private readonly string _path;

    internal DocumentText(IFileTree files, string path, Digest content, Digest head, int bodyStart, int bodyLine)
    {
        _files = files;
        _path = path;
        (Content, Head, BodyStart, BodyLine) = (content, head, bodyStart, bodyLine);
    }

    internal static DocumentText Of(IFileTree files, string path, ReadOnlySpan<byte> file, FrontMatterBlock block)
    {
        var bodyStart = file.Length - block.BodyLength;
        return new DocumentText(files, path, files.HashOf(path, file), Digest.OfContent(file[..bodyStart]), bodyStart, block.BodyLine);
    }

    /// <summary>In bytes, from the start of the file.</summary>
    internal int BodyStart { get; }

    /// <summary>The file's line on which the body starts, counted from 1.</summary>
    public int BodyLine { get; }

    /// <summary>Of the whole file.</summary>
    internal Digest Content { get; }

    /// <summary>Of the file up to its body: all that lists show of it.</summary>
    internal Digest Head { get; }

    /// <exception cref="IOException">The file is not what it was when its front matter was read.</exception>
    public string ReadBody()
    {
        var file = _files.Read(_path);
        if (file is null || _files.HashOf(_path, file) != Content) throw new IOException($"'{_path}' was changed while the kit was being read; run the command again");
        return Encoding.UTF8.GetString(file.AsSpan(BodyStart));
    }
}
