using System.Collections.Immutable;
using System.Globalization;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;
using PressKit.Generator.Rendering;
using PressKit.Generator.Rendering.Models;
using PressKit.Generator.Rendering.Templates;
using PressKit.Generator.Tests.Sites;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Tests.Rendering;

public sealed class PageTemplatesTests
{
    [Theory]
    [InlineData("{{ probe }}{{ while true }}{{ end }}", 2)]
    [InlineData("{{ probe }}{{ while true }}{{ unknown }}{{ end }}", 2)]
    [InlineData("{{ probe }}{{ unknown }}", 10)]
    public void Template_that_reaches_a_limit_twice_is_not_run_again(string template, int runs)
    {
        var (diagnostics, language) = (new DiagnosticBag(), new Language("en", "English", CultureInfo.GetCultureInfo("en"), 0));
        var kit = SampleKit.Create();
        kit["templates/page.sbn-html"] = template;
        var theme = ReadTheme.Read(kit, [language], ReadingMemory.None, diagnostics);
        var templates = PageTemplates.Load(theme, ImmutableHashSet<string>.Empty, Limits.Usual with { TemplateSteps = 10_000 }, ReadingMemory.None, diagnostics);
        var asked = 0;

        for (var page = 0; page < 10; page++)
        {
            var model = new TemplateModel();
            model.Defer("probe", () => ++asked);
            Assert.Null(templates.Render("page.sbn-html", model, new PageView("en/x.html", null, language, theme), static text => text.ToString()));
        }

        Assert.Equal(runs, asked);
        Assert.Single(diagnostics.ToSortedArray());
    }
}
