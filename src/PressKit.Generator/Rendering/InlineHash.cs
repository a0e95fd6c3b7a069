using System.Security.Cryptography;
using System.Text;

namespace PressKit.Generator.Rendering;

/// <summary>
/// What the security policy of a page knows its inline data by: SHA-256 in Base64, after <c>sha256-</c>. A browser lets data for
/// machines pass without it; checkers of HTML do not.
/// </summary>
public static class InlineHash
{
    public static string Of(HtmlText data) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(data.Value)));
}
