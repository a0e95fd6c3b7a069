using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Releasing;

namespace PressKit.Generator.Incremental;

/// <summary>What came of the last build as a whole, and all that it depended on beyond the program.</summary>
/// <param name="Request">How it was called.</param>
/// <param name="Moments">The moments at which it would have given the same.</param>
/// <param name="Inputs">Every file of the kit.</param>
/// <param name="Manifest">The manifest, which lists every file of the site.</param>
/// <param name="Diagnostics">What was said.</param>
internal sealed record RecordedOutcome(
    Digest Request,
    ReleaseMoments Moments,
    Digest Inputs,
    Digest Manifest,
    Digest Checksums,
    int Pages,
    int Withheld,
    ImmutableArray<Diagnostic> Diagnostics)
{
    public static RecordedOutcome Read(RecordReader reader) => new(
        reader.Digest(),
        new ReleaseMoments(new DateTimeOffset(reader.Long(), TimeSpan.Zero), new DateTimeOffset(reader.Long(), TimeSpan.Zero)),
        reader.Digest(),
        reader.Digest(),
        reader.Digest(),
        reader.Number(),
        reader.Number(),
        reader.Many(static reader => reader.Diagnostic()));

    public void Write(RecordWriter writer)
    {
        writer.Digest(Request);
        writer.Long(Moments.From.UtcTicks);
        writer.Long(Moments.Until.UtcTicks);
        writer.Digest(Inputs);
        writer.Digest(Manifest);
        writer.Digest(Checksums);
        writer.Number(Pages);
        writer.Number(Withheld);
        writer.Many(Diagnostics, static (writer, diagnostic) => writer.Diagnostic(diagnostic));
    }
}
