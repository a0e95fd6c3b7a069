using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PressKit.Cli.Inspecting;

namespace PressKit.Cli.Reporting;

/// <summary>Writes what <c>presskit doctor</c> found, for people and for programs.</summary>
internal static class InspectionReport
{
    private const int NameWidth = 10;

    public static void WriteText(Inspection inspection, TextWriter writer)
    {
        var kit = inspection.Kit;
        Line("PressKit", inspection.PressKit);
        Line(".NET", $"{inspection.DotNet}, {inspection.System}");
        Line("kit", kit.Title is null ? $"none can be read in {kit.Root}" : $"{kit.Title} ({string.Join(", ", kit.Languages)}), in {kit.Root}");
        if (kit.Problem is not null) Line("", kit.Problem);
        Line("theme", kit.OwnTemplates == 0 ? "built in" : $"built in, under {(kit.OwnTemplates == 1 ? "1 file" : $"{kit.OwnTemplates} files")} of the kit's own");
        Line("fonts", $"{kit.Fonts}, for cards; part of the theme");
        Line("output", kit.OutputProblem is null ? $"{kit.Output} can be written" : $"{kit.Output} cannot be written: {kit.OutputProblem}");
        writer.WriteLine();
        foreach (var tool in inspection.Tools) WriteTool(tool);

        void WriteTool(InspectedTool inspected)
        {
            var tool = inspected.Tool;
            if (inspected.IsUsable)
            {
                Line(tool.Name, $"{inspected.Version}; {tool.Purpose}");
                return;
            }

            Line(tool.Name, $"{(inspected.Path is null ? "not installed" : $"{inspected.Path}: {inspected.Problem}")}; {tool.Purpose}");
            Line("", $"without it {tool.Cost}");
            foreach (var (system, line) in tool.Install) Line("", $"  {system + ":",-16}{line}");
        }

        void Line(string name, string text) => writer.WriteLine($"{name.PadRight(NameWidth)}{text}");
    }

    public static void WriteJson(Inspection inspection, TextWriter writer)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("presskit", inspection.PressKit);
            json.WriteString("dotnet", inspection.DotNet);
            json.WriteString("system", inspection.System);
            WriteKit(inspection.Kit, json);
            json.WriteStartArray("tools");
            foreach (var tool in inspection.Tools) WriteTool(tool, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void WriteKit(InspectedKit kit, Utf8JsonWriter json)
    {
        json.WriteStartObject("kit");
        json.WriteString("root", kit.Root);
        json.WriteString("title", kit.Title);
        json.WriteStartArray("languages");
        foreach (var language in kit.Languages) json.WriteStringValue(language);
        json.WriteEndArray();
        json.WriteString("problem", kit.Problem);
        json.WriteNumber("own_templates", kit.OwnTemplates);
        json.WriteString("fonts", kit.Fonts);
        json.WriteString("output", kit.Output);
        json.WriteString("output_problem", kit.OutputProblem);
        json.WriteEndObject();
    }

    private static void WriteTool(InspectedTool inspected, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", inspected.Tool.Name);
        json.WriteBoolean("usable", inspected.IsUsable);
        json.WriteString("path", inspected.Path);
        json.WriteString("version", inspected.Version);
        json.WriteString("problem", inspected.Problem);
        json.WriteString("purpose", inspected.Tool.Purpose);
        json.WriteString("cost", inspected.Tool.Cost);
        json.WriteStartObject("install");
        foreach (var (system, line) in inspected.Tool.Install) json.WriteString(system, line);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
