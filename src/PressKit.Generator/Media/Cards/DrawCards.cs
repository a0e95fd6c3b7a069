using System.Security;
using System.Security.Cryptography;
using System.Text;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Media.Caching;
using PressKit.Generator.Media.Formats;
using PressKit.Generator.Media.Metadata;
using PressKit.Generator.Media.Tools;
using PressKit.Generator.Reading;
using PressKit.Generator.Theming;
using PressKit.Generator.Theming.Fonts;

namespace PressKit.Generator.Media.Cards;

/// <summary>Draws the cards that are not in the cache yet, with the theme's fonts alone.</summary>
public sealed class DrawCards
{
    // A palette halves the file; more effort takes longer than it saves.
    private const string Options = "compression=6,palette,effort=1";

    private const string FontConfig = "fonts.conf";

    private readonly FontSet _fonts;
    private readonly SiteConfig _config;
    private readonly IImageTool _tool;
    private readonly PictureCache _cache;
    private readonly MadePictures _made;
    private readonly DiagnosticBag _diagnostics;
    private readonly FinishPicture _finish;
    private readonly Lazy<string> _settings;
    private readonly Lazy<string> _folder;

    public DrawCards(FontSet fonts, SiteConfig config, IImageTool tool, PictureCache cache, MadePictures made, DiagnosticBag diagnostics)
    {
        (_fonts, _config, _tool, _cache, _made, _diagnostics) = (fonts, config, tool, cache, made, diagnostics);
        _finish = new FinishPicture(cache);
        _settings = new Lazy<string>(() => string.Join(' ', fonts.Faces.Select(static face => Convert.ToHexStringLower(SHA256.HashData(face.Bytes.Span))).Prepend(Options)));
        _folder = new Lazy<string>(LayOutFonts);
    }

    /// <summary>Draws one card; may run for several at once.</summary>
    public void Draw(Card card)
    {
        try
        {
            var recipe = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{_settings.Value} {card.Svg}")));
            var metadata = card.Picture is null ? null : PictureMetadata.Of(card.Picture, _config);
            _made.Add(card.Address, _finish.Finish(PictureFormat.Png, recipe, metadata, () => DrawPixels(card)));
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            _diagnostics.Add(Rules.CardInvalid, Place.StartOf($"{Theme.Folder}/{card.Template}"), $"the card '{card.Address}' could not be drawn: {error.Message}");
        }
    }

    private string DrawPixels(Card card)
    {
        var (source, target) = (FinishPicture.NewName(".svg"), FinishPicture.NewName(PictureFormat.Png));
        var path = Path.Combine(_folder.Value, target);
        File.WriteAllText(Path.Combine(_folder.Value, source), card.Svg);
        var problem = _tool.Draw(_folder.Value, new DrawOrder(source, target, Options, FontConfig));
        File.Delete(Path.Combine(_folder.Value, source));
        if (problem is not null || !File.Exists(path)) throw new InvalidDataException(problem ?? "nothing was written");
        File.WriteAllBytes(path, StripMetadata.From(PictureFormat.Png, File.ReadAllBytes(path)));
        return path;
    }

    // The format of fonts.conf is described in fontconfig's manual, fonts-conf(5).
    private string LayOutFonts()
    {
        var folder = _cache.WorkFolder;
        var fonts = Directory.CreateDirectory(Path.Combine(folder, "fonts")).FullName;
        foreach (var (index, face) in _fonts.Faces.Index()) File.WriteAllBytes(Path.Combine(fonts, index.ToString("000", System.Globalization.CultureInfo.InvariantCulture) + Path.GetExtension(face.Name)), face.Bytes.Span);
        File.WriteAllText(
            Path.Combine(folder, FontConfig),
            $"<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>{SecurityElement.Escape(fonts)}</dir><cachedir>{SecurityElement.Escape(Path.Combine(folder, "fontcache"))}</cachedir></fontconfig>");
        return folder;
    }
}
