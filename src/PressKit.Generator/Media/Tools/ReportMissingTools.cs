using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Media.Tools;

/// <summary>Says once what a build leaves out for want of a program, and how to get it.</summary>
internal static class ReportMissingTools
{
    private const string Install = "install the tools: 'apt-get install libvips-tools libimage-exiftool-perl'";

    /// <param name="hasPictures">True when the kit has pictures to publish.</param>
    /// <param name="cards">The cards that the kit would have.</param>
    /// <param name="tool">Null when there is none.</param>
    public static void Run(bool hasPictures, CardPlan cards, IImageTool? tool, DiagnosticBag diagnostics)
    {
        var withoutPictures = hasPictures && tool is not { CanResize: true };
        var withoutCards = cards != CardPlan.None && tool is { CanDraw: false };
        var leftOut = (withoutPictures, withoutCards) switch
        {
            (true, true) => "the pictures and the cards of pages and facts are left out, of pictures only captions and credits are shown",
            (true, false) => "the pictures are left out, only their captions and credits are shown",
            (false, true) => "the cards of pages and facts are left out",
            _ => null,
        };
        if (leftOut is not null) Report($"{leftOut}: libvips is not installed here");
        else if (hasPictures && tool is { CanClean: false }) Report("the pictures are not offered as received: exiftool, which takes location and camera data out of them, is not installed here");

        void Report(string message) => diagnostics.Add(Rules.PictureNotPublished, Place.StartOf(SiteConfig.Path), message, Install);
    }
}
