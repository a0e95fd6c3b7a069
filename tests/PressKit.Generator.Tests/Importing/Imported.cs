using System.Text;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Importing;

namespace PressKit.Generator.Tests.Importing;

/// <summary>Imports a text as a seed of its own.</summary>
internal static class Imported
{
    public static ImportedArticle From(string text, string? sidecar = null)
    {
        var diagnostics = new DiagnosticBag();
        var seed = new Seed("seed.txt", "seeds/seed.txt", Encoding.UTF8.GetBytes(text), sidecar is null ? null : Encoding.UTF8.GetBytes(sidecar));
        var article = new ImportArticle([], diagnostics).Import(seed).Article;
        Assert.True(article is not null, string.Join('\n', diagnostics.ToSortedArray()));
        return article;
    }
}
