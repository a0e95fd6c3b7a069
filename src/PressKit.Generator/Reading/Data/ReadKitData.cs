using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Reading.Data;

/// <summary>Reads every file of <c>content/data/</c>; a kit may lack any of them.</summary>
public static class ReadKitData
{
    public static KitData Read(IFileTree files, SiteConfig config, DiagnosticBag diagnostics)
    {
        var texts = new LocalizedReader(config.Languages);
        return new KitData
        {
            Facts = ReadFacts.Read(File("facts"), texts),
            Quotes = ReadQuotes.Read(File("quotes"), texts),
            People = ReadPeople.Read(File("people"), texts),
            Timeline = ReadTimeline.Read(File("timeline"), texts),
            Terms = ReadTerms.Read(File("terms"), texts),
            Corrections = ReadCorrections.Read(File("corrections"), texts),
            Boilerplates = ReadBoilerplates.Read(File("boilerplates"), texts),
        };

        DataFile File(string name) => new(name, files, diagnostics);
    }
}
