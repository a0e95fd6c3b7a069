using System.Collections.Immutable;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading.Data;

/// <summary>Reads <c>data/terms.yml</c>.</summary>
internal static class ReadTerms
{
    public static ImmutableArray<Term> Read(DataFile file, LocalizedReader texts) => file.Read(keys =>
    {
        var id = file.Id(keys);
        var form = texts.Required(keys, "form");
        var first = texts.Optional(keys, "first");
        var accepted = ReadAccepted(keys, texts);
        var discouraged = ReadDiscouraged(keys, texts);
        var remark = texts.Optional(keys, "remark");
        if (id is null || form is null) return null;
        return new Term { Id = id, Form = form, First = first, Accepted = accepted, Discouraged = discouraged, Remark = remark };
    });

    private static Dictionary<string, string[]> ReadAccepted(MappingReader term, LocalizedReader texts)
    {
        var accepted = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (term.Mapping("accepted") is not { } keys) return accepted;
        foreach (var language in texts.Languages) accepted.Add(language.Code, [.. keys.Texts(language.Code).Select(static text => text.Value)]);
        keys.RejectUnknownKeys();
        return accepted;
    }

    private static ImmutableArray<DiscouragedVariant> ReadDiscouraged(MappingReader term, LocalizedReader texts)
    {
        var variants = ImmutableArray.CreateBuilder<DiscouragedVariant>();
        foreach (var keys in term.Mappings("discouraged"))
        {
            var language = keys.Choice("language", [.. texts.Languages.Select(static language => language.Code)]);
            if (!keys.Has("language")) keys.ReportMissing("language");
            var variant = keys.RequiredText("variant");
            var reason = texts.Required(keys, "reason");
            keys.RejectUnknownKeys();
            if (language is not null && variant is not null && reason is not null) variants.Add(new DiscouragedVariant(language.Value, variant.Value, reason));
        }

        return variants.ToImmutable();
    }
}
