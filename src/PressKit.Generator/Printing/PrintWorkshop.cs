namespace PressKit.Generator.Printing;

/// <summary>With what and where documents are printed.</summary>
/// <param name="WorkFolders">Each build makes a folder of its own in it and removes it at the end.</param>
public sealed record PrintWorkshop(IPrintTool Tool, string WorkFolders);
