using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading.Data;

/// <summary>Reads <c>data/facts.yml</c>.</summary>
internal static class ReadFacts
{
    public static ImmutableArray<Fact> Read(DataFile file, LocalizedReader texts) => file.Read(keys =>
    {
        var id = file.Id(keys);
        var release = file.Release(keys, id);
        var label = texts.Required(keys, "label");
        var unit = texts.Optional(keys, "unit");
        var style = keys.Word("style", FactNames.Styles);
        var featured = keys.WholeNumber("featured", most: 100);
        var remark = texts.Optional(keys, "remark");
        var moments = ReadMoments(keys, texts);
        if (id is null || label is null || moments.IsEmpty) return null;
        return new Fact { Id = id, Release = release, Label = label, Unit = unit, Style = style ?? ValueStyle.Number, Featured = featured, Remark = remark, Moments = moments };
    });

    private static ImmutableArray<Moment> ReadMoments(MappingReader fact, LocalizedReader texts)
    {
        var moments = ImmutableArray.CreateBuilder<Moment>();
        foreach (var keys in fact.RequiredMappings("moments", "give at least one value with its moment"))
        {
            if (ReadMoment(keys, texts) is { } moment) moments.Add(moment);
        }

        return moments.ToImmutable();
    }

    private static Moment? ReadMoment(MappingReader keys, LocalizedReader texts)
    {
        var asOf = keys.RequiredText("as_of");
        var date = asOf is null || asOf.Value == FactNames.Unknown ? null : PartialDate.Parse(asOf.Value);
        if (asOf is not null && date is null && asOf.Value != FactNames.Unknown)
        {
            keys.Report(Rules.InvalidValue, asOf.Span, $"'as_of' is '{asOf.Value}'", $"{PartialDate.Expected} or 'unknown' is expected");
        }

        var value = keys.Number("value");
        var text = texts.Optional(keys, "text");
        keys.OneOf("value", "text");
        if (!keys.Has("value") && !keys.Has("text")) keys.ReportMissing("value", "add the number, or 'text' when the source gives none");
        var qualifier = keys.Word("qualifier", FactNames.Qualifiers);
        if (!keys.Has("qualifier")) keys.ReportMissing("qualifier", $"add one of {Names(FactNames.Qualifiers.Words)}");
        var status = keys.Word("status", FactNames.Statuses);
        if (!keys.Has("status")) keys.ReportMissing("status", $"add one of {Names(FactNames.Statuses.Words)}");
        var saidBy = keys.Text("said_by");
        var sources = Evidence.ReadList(keys);
        var remark = texts.Optional(keys, "remark");
        keys.RejectUnknownKeys();

        if (asOf is null || qualifier is null || status is null || (value is null && text is null)) return null;
        return new Moment { AsOf = date, Value = value, Text = text, Qualifier = qualifier.Value, Status = status.Value, SaidBy = saidBy, Sources = sources, Remark = remark, Span = keys.MissingAt };
    }

    private static string Names(IEnumerable<string> names) =>
        string.Join(", ", names.Order(StringComparer.Ordinal).Select(static name => $"'{name}'"));
}
