using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Reading.Media;

namespace PressKit.Generator.Releasing;

/// <summary>The pictures that are public. One whose licence has ended is only linked from then on.</summary>
internal static class ReleasePictures
{
    /// <param name="all">The kit's data as read.</param>
    /// <param name="released">What of it is public.</param>
    public static ImmutableArray<Picture> Release(MediaRegistry media, KitData all, KitData released, ReleaseMoment moment, DiagnosticBag diagnostics)
    {
        var hidden = all.People.Select(static person => person.Id.Value).Except(released.People.Select(static person => person.Id.Value)).ToHashSet(StringComparer.Ordinal);
        var pictures = media.Pictures.Where(picture => !moment.Holds(picture.Release)).ToImmutableArray();
        foreach (var picture in pictures)
        {
            foreach (var person in picture.People.Where(person => hidden.Contains(person.Value)))
            {
                diagnostics.Add(Rules.WithheldUsed, new Place(picture.Sidecar, person.Span), "this shows someone who is not public yet", "hold the picture back as well with 'embargo' or 'draft'");
            }
        }

        return [.. pictures.Select(picture => picture with
        {
            People = picture.People.RemoveAll(person => hidden.Contains(person.Value)),
            Rights = moment.HasCome(picture.Expires) ? PictureRights.LinkOnly : picture.Rights,
        })];
    }
}
