using System.Reflection;

namespace PressKit.Cli;

/// <summary>The version of this tool, as <c>Directory.Build.props</c> gives it.</summary>
internal static class PressKitVersion
{
    public static string Text { get; } = typeof(PressKitVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
}
