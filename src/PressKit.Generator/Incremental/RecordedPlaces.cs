using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Incremental;

/// <summary>Places and diagnostics in a record.</summary>
internal static class RecordedPlaces
{
    public static TextSpan Span(this RecordReader reader) => new(reader.Number(), reader.Number(), reader.Number(), reader.Number());

    public static void Span(this RecordWriter writer, TextSpan span)
    {
        writer.Number(span.Line);
        writer.Number(span.Column);
        writer.Number(span.EndLine);
        writer.Number(span.EndColumn);
    }

    public static Place Place(this RecordReader reader) => new(reader.Text(), reader.Span());

    public static void Place(this RecordWriter writer, Place place)
    {
        writer.Text(place.Path);
        writer.Span(place.Span);
    }

    public static Diagnostic Diagnostic(this RecordReader reader) =>
        new(new Rule(reader.Text(), (Severity)reader.Byte()), reader.Place(), reader.Text(), reader.OptionalText());

    public static void Diagnostic(this RecordWriter writer, Diagnostic diagnostic)
    {
        writer.Text(diagnostic.Rule.Code);
        writer.Byte((byte)diagnostic.Severity);
        writer.Place(diagnostic.Place);
        writer.Text(diagnostic.Message);
        writer.OptionalText(diagnostic.Fix);
    }
}
