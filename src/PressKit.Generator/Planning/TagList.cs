using System.Collections.Immutable;

namespace PressKit.Generator.Planning;

/// <summary>A tag in one language: the articles that carry it, and where they are listed.</summary>
/// <param name="Name">As it is written in the first article that carries it.</param>
/// <param name="Slug">Its part of the address; spellings that share it are one tag.</param>
/// <param name="Articles">Newest first.</param>
public sealed record TagList(string Name, string Slug, string Address, ImmutableArray<PlannedPage> Articles);
