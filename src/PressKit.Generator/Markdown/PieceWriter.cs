using System.Text;

namespace PressKit.Generator.Markdown;

/// <summary>Hands what is written on, piece by piece, to whoever asked for it.</summary>
internal sealed class PieceWriter : TextWriter
{
    public PieceWriter() => CoreNewLine = ['\n'];

    /// <summary>Takes the pieces, until another takes them.</summary>
    public Action<ReadOnlySpan<char>> Target { get; set; } = static _ => { };

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Target([value]);

    public override void Write(string? value) => Target(value);

    public override void Write(char[] buffer, int index, int count) => Target(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Target(buffer);

    public override void WriteLine() => Target("\n");
}
