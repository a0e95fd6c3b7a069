using System.Collections.Concurrent;
using PressKit.Generator.Media.Tools;

namespace PressKit.Generator.Tests.Media;

/// <summary>Makes files of the right format in no time, with metadata in them that must not get out, and remembers what it was asked for.</summary>
internal sealed class FakeImageTool : IImageTool
{
    public bool CanResize { get; init; } = true;

    public bool CanClean { get; init; } = true;

    public bool CanDraw { get; init; }

    /// <summary>What goes wrong; null when nothing does.</summary>
    public string? Problem { get; set; }

    public ConcurrentBag<ResizeOrder> Resized { get; } = [];

    public ConcurrentBag<CleanOrder> Cleaned { get; } = [];

    public string? Resize(string folder, ResizeOrder order)
    {
        Resized.Add(order);
        foreach (var target in order.Targets)
        {
            File.WriteAllBytes(Path.Combine(folder, target.Name), Path.GetExtension(target.Name) switch
            {
                ".jpg" => Samples.Jpeg(target.Width, 10, comment: Samples.Secret),
                ".png" => Samples.Png(target.Width, 10, withPixels: false, comment: Samples.Secret),
                _ => Samples.WebP(target.Width, 10, Samples.Secret),
            });
        }

        return Problem;
    }

    /// <summary>The drawings it was asked for, as SVG.</summary>
    public ConcurrentBag<string> Drawn { get; } = [];

    public string? Draw(string folder, DrawOrder order)
    {
        Drawn.Add(File.ReadAllText(Path.Combine(folder, order.Source)));
        File.WriteAllBytes(Path.Combine(folder, order.Target), Samples.Png(1200, 630, withPixels: false, comment: Samples.Secret));
        return Problem;
    }

    public string? Clean(string folder, IReadOnlyList<CleanOrder> orders)
    {
        foreach (var order in orders)
        {
            Cleaned.Add(order);
            if (Problem is null) File.Copy(Path.Combine(folder, order.Source), Path.Combine(folder, order.Target));
        }

        return Problem;
    }
}
