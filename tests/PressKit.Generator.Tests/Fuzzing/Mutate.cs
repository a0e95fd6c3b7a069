using System.Text;

namespace PressKit.Generator.Tests.Fuzzing;

/// <summary>Spoils files as editors, programs and attackers do: bytes, lines, words, and pieces of other files.</summary>
internal static class Mutate
{
    private static readonly string[] Tokens =
    [
        "", " ", "\t", "\n", "\r\n", "\0", "\u001b[31m", "\u007f", "\u0085", "\u009b", "\u2028", "\u202e", "\u2066", "\ufeff", "\ufffe", "\u200d", "é", "e\u0301", "đ", "İ", "ı", "😀", "عربي", "ﷺ",
        "-", "---", "...", ":", ": ", " #", "- ", "? ", "| ", "|\n", ">", "> ", "&a", "*a", "!!binary", "!", "%", "@", "`", "```", "~~~", "'", "\"", "\\", "\\u0000", "\\ud800", "\\x", "{", "}", "[", "]", "[]", "{}", "[[", "]]", ",",
        "null", "~", "true", "no", "0", "-1", "007", "0x7f", "1e999", ".nan", ".5", "1.000.000", "99999999999999999999999999999", "2025-02-30", "0000-00-00", "9999-12-31T23:59:59-23:59", "2025-10-25T25:61:61+99:99", "12.000",
        "id: x", "draft: maybe", "embargo: now", "embargo: 9999-12-31T23:59+14:00", "withdrawn: {}", "slug: ../..", "slug: con", "aliases: [../../x.html]", "limits: {text_file: 1 KB}", "photos: [{media: ../x}]", "translation: {of: id}",
        "[[x]]", "[[kapal]]", "[[kapal@2025-10-25]]", "[[@]]", "[x]{lang=vi}", "[x](y.md)", "[x](#y)", "[x](javascript:x)", "[x](https:///)", "[x](//[)", "![x](y)", "<https://a.example>", "<a@b.example>", "<script>", "</script>", "<!--", "-->", "]]>", "<![CDATA[", "&#0;", "&#xD800;", "&NotEqualTilde;", "&amp",
        "<!-- presskit: allow PK5204 because x -->", "| a | b |\n|---|---|\n| c |\n", "# ", "####### ", "* ", "1. ", "99999999999. ", "    ", "***", "__", "a\n===\n", "[x]: y\n", "[x]: <>\n", "^", "\\[", "\\\n",
        "{{", "}}", "{{-", "~}}", "{{ page }}", "{{ while true }}", "{{ end }}", "{{ include 'x' }}", "{{ include 'layout.sbn-html' }}", "{{ raw page.title }}", "{{ 'a' * 99999999 }}", "{{ for i in 1..99999999 }}{{ i }}{{ end }}", "{{ func f; f; end; f }}", "{{ url 'x' }}", "{{ markdown '<b>[' }}", "{{ jsonld page }}", "{{ t 'x' }}", "{{ date 'x' 'y' }}", "| string.", "| array.", "| regex.match '(a+)+$'",
        "Rp", "US$", "persen", "%", "seribu", "lebih dari", "Sumber:", "Foto:", "“", "”", "Pk.", "25/10/2025", "Sabtu", "Kantor Berita", "http://", "https://[", "https://a:b@c", "//", "/", "..", "../", "\\\\x",
    ];

    /// <summary>The text, spoiled in one to six places.</summary>
    /// <param name="donors">Files of the same kind, whose lines may turn up in it.</param>
    public static string Text(string text, IReadOnlyList<string> donors, Random random)
    {
        for (var count = random.Next(1, 7); count > 0; count--)
        {
            text = random.Next(8) switch
            {
                0 => WithLines(text, lines => lines.RemoveAt(random.Next(lines.Count))),
                1 => WithLines(text, lines => lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)])),
                2 => WithLines(text, lines => lines[random.Next(lines.Count)] = Token(random)),
                3 => WithLines(text, lines => IndentOne(lines, random)),
                4 => WithLines(text, lines => lines.Insert(random.Next(lines.Count), LineOf(donors[random.Next(donors.Count)], random))),
                5 => Spliced(text, string.Concat(Enumerable.Repeat(Token(random), 1 << random.Next(14))), random),
                6 => WithLines(text, lines => ReplaceValue(lines, random)),
                _ => Spliced(text, Token(random), random),
            };
            if (text.Length > 300_000) text = text[..300_000];
        }

        return text;
    }

    /// <summary>The bytes, spoiled in one to eight places, and sometimes cut short.</summary>
    public static byte[] Bytes(ReadOnlySpan<byte> bytes, Random random)
    {
        var spoiled = bytes.ToArray().ToList();
        for (var count = random.Next(1, 9); count > 0 && spoiled.Count > 0; count--)
        {
            var at = random.Next(spoiled.Count);
            switch (random.Next(5))
            {
                case 0: spoiled[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: spoiled[at] = (byte)(random.Next(2) == 0 ? 0xFF : random.Next(256)); break;
                case 2: spoiled.RemoveRange(at, Math.Min(random.Next(1, 9), spoiled.Count - at)); break;
                case 3: spoiled.InsertRange(at, spoiled.GetRange(at, Math.Min(random.Next(1, 33), spoiled.Count - at))); break;
                default: if (random.Next(4) == 0) spoiled.RemoveRange(at, spoiled.Count - at); break;
            }
        }

        return [.. spoiled];
    }

    private static string Token(Random random) => Tokens[random.Next(Tokens.Length)];

    private static string Spliced(string text, string piece, Random random)
    {
        var at = random.Next(text.Length + 1);
        return text.Remove(at, Math.Min(random.Next(4), text.Length - at)).Insert(at, piece);
    }

    private static string WithLines(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }

    private static string LineOf(string text, Random random)
    {
        var lines = text.Split('\n');
        return lines[random.Next(lines.Length)];
    }

    private static void IndentOne(List<string> lines, Random random)
    {
        var at = random.Next(lines.Count);
        lines[at] = new string(' ', random.Next(7)) + lines[at].TrimStart();
    }

    private static void ReplaceValue(List<string> lines, Random random)
    {
        var at = random.Next(lines.Count);
        var colon = lines[at].IndexOf(':', StringComparison.Ordinal);
        lines[at] = new StringBuilder(colon < 0 ? "" : lines[at][..(colon + 1)]).Append(' ').Append(Token(random)).ToString();
    }
}
