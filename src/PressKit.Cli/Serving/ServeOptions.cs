namespace PressKit.Cli.Serving;

/// <summary>What to serve and where.</summary>
/// <param name="Root">The kit's folder, as a full path.</param>
/// <param name="Port">0 takes any that is free.</param>
/// <param name="BasePath">The path of the site's root, from <c>/</c> to <c>/</c>.</param>
internal sealed record ServeOptions(string Root, int Port, string BasePath, bool OpensBrowser);
