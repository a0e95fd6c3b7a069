using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Reading.Data;

/// <summary>Reads every file of <c>content/data/</c>; a kit may lack any of them.</summary>
public static class ReadKitData
{
    public static KitData Read(IFileTree files, SiteConfig config, DiagnosticBag diagnostics)
    {
        var texts = new LocalizedReader(config.Languages);
        var (facts, quotes, people, timeline) = (File("facts"), File("quotes"), File("people"), File("timeline"));
        return new KitData
        {
            Facts = ReadFacts.Read(facts, texts),
            Quotes = ReadQuotes.Read(quotes, texts),
            People = ReadPeople.Read(people, texts),
            Timeline = ReadTimeline.Read(timeline, texts),
            Terms = ReadTerms.Read(File("terms"), texts),
            Corrections = ReadCorrections.Read(File("corrections"), texts),
            Boilerplates = ReadBoilerplates.Read(File("boilerplates"), texts),
            // Initializers run in order: every file has been read here.
            Held = [.. facts.Held, .. quotes.Held, .. people.Held, .. timeline.Held],
        };

        DataFile File(string name) => new(name, files, diagnostics) { Limits = config.Limits };
    }
}
