using System.Collections.Immutable;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading.Data;

/// <summary>Where something stands written.</summary>
/// <param name="Article">The article's path below its language's folder, without ending: <c>articles/x</c>.</param>
/// <param name="Words">The exact words of the source.</param>
public sealed record Evidence(Located<string> Article, Located<string> Words)
{
    /// <summary>Reads the list under <c>sources</c>; an error when it is empty, since nothing in the kit stands without a source.</summary>
    public static ImmutableArray<Evidence> ReadList(MappingReader parent)
    {
        var list = ImmutableArray.CreateBuilder<Evidence>();
        foreach (var entry in parent.RequiredMappings("sources", "name the article and its exact words"))
        {
            var article = entry.RequiredText("article");
            var words = entry.RequiredText("words");
            entry.RejectUnknownKeys();
            if (article is not null && words is not null) list.Add(new Evidence(article, words));
        }

        return list.ToImmutable();
    }
}
