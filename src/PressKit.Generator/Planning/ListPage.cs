using System.Collections.Immutable;

namespace PressKit.Generator.Planning;

/// <summary>The part of a list of articles that stands on one page.</summary>
/// <param name="All">The whole list, newest first.</param>
/// <param name="Number">Which page it is, counted from 1.</param>
/// <param name="Size">How many articles a page holds; null for all.</param>
/// <param name="First">The address of the list's first page.</param>
public sealed record ListPage(ImmutableArray<PlannedPage> All, int Number, int? Size, string First)
{
    /// <summary>How many pages the list has; an empty one has one.</summary>
    public int Count => CountOf(All.Length, Size);

    public ImmutableArray<PlannedPage> Articles => Size is { } size ? All.Slice((Number - 1) * size, Math.Min(size, All.Length - ((Number - 1) * size))) : All;

    /// <summary>The address of a page of this list; null when it has no such page.</summary>
    public string? AddressOf(int number) => number < 1 || number > Count ? null : SiteAddress.ListPage(First, number);

    public static int CountOf(int articles, int? size) => size is { } most ? Math.Max(1, (articles + most - 1) / most) : 1;
}
