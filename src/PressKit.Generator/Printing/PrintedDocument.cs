using PressKit.Generator.Planning;

namespace PressKit.Generator.Printing;

/// <summary>A document as PDF.</summary>
public sealed record PrintedDocument(PlannedPrint Plan, byte[] Pdf);
