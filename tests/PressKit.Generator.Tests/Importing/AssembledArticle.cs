using System.Globalization;
using System.Text;
using PressKit.Generator.Importing;

namespace PressKit.Generator.Tests.Importing;

/// <summary>An article put together at random from the parts of news pages, and what import must make of it.</summary>
internal sealed class AssembledArticle
{
    private static readonly string[] Words =
        "jembatan nelayan pasar sekolah perahu hujan panen kota desa sungai warga petani guru taman jalan pelabuhan festival kopi buku musik membuka menanam membaca membangun melihat menunggu bersama kembali baru besar kecil tenang cepat pagi sore musim tahun hari tepi tengah".Split(' ');

    private static readonly string[] Names = "Ratna Wijaya;Budi Santoso;Siti Aminah;Lê Văn Nam;Ahmad bin Osman;Dewi K. Putri".Split(';');

    private static readonly string[] Furniture =
        "IKLAN;Quảng cáo;No data;Bagikan;Chia sẻ;Facebook Twitter Zalo;TONTON VIDEO: KABAR HARI INI;Baca juga: Judul artikel lain yang panjang;0 Komentar;foto_20250101.jpg;Công ước về sông - Ảnh 3.;![]() |;* * *;Waktu baca 4 menit".Split(';');

    private static readonly string[] Footers =
        "Komentar (0)\n\nNo data\n\nDalam kategori yang sama\n\nJudul lain tentang kota\nWarga kota menyambut pagi.;Bình luận (4)\nHay quá!;Berita terkait\nJudul lain yang pendek\nJudul kedua;Komen (1)\nSumber: https://iklan.example.com/palsu;".Split(';');

    private readonly Random random;
    private readonly StringBuilder text = new();
    private readonly string gap;
    private readonly List<ImportedBlock> body = [];
    private readonly List<ImportedPhoto> photos = [];

    public AssembledArticle(int number)
    {
        random = new Random(number);
        gap = random.Next(2) == 0 ? "\n\n" : "\n";
        if (random.Next(2) == 0) Add(Pick("Kabar.example.vn - Nền tảng tin tức", "Beranda > Berita > Daerah", "www.kabar.example.id"), "\n\n");
        AddTop();
        AddBody();
        AddEnd();
    }

    public string Text => text.ToString();

    public string? Title { get; private set; }

    public string? Lead { get; private set; }

    public string? Date { get; private set; }

    public string? Author { get; private set; }

    public string Url { get; private set; } = "";

    public IReadOnlyList<ImportedBlock> Body => body;

    public IReadOnlyList<ImportedPhoto> Photos => photos;

    private void AddTop()
    {
        if (random.Next(4) == 0) return;
        Title = Sentence(random.Next(5, 12))[..^1];
        Add(Title, "\n\n");
        var hasByline = random.Next(3) > 0;
        if (hasByline && random.Next(2) == 0)
        {
            Lead = Sentence(random.Next(9, 20));
            Add(Lead, "\n\n");
        }

        if (hasByline) AddByline();
    }

    private void AddByline()
    {
        var day = new DateOnly(2020 + random.Next(8), random.Next(1, 13), random.Next(1, 29));
        Date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var month = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".Split(' ')[day.Month - 1];
        var slashed = day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);
        Add(Pick($"Báo Kota MớiBáo Kota Mới{slashed}", $"Harian Muara | {slashed}", $"{day.Day} {month} {day.Year}", $"Minggu, {slashed} | 14:05", $"Harian MuaraHarian Muara {day.Day} {month} {day.Year}", $"{slashed} 09:30"), "\n\n");
    }

    private void AddBody()
    {
        var paragraphs = random.Next(3, 9);
        for (var place = 0; place < paragraphs; place++)
        {
            AddParagraph();
            if (place == paragraphs - 1) break;

            switch (random.Next(6))
            {
                case 0:
                    Add(Pick(Furniture), gap);
                    break;
                case 1 or 2:
                    AddPhoto();
                    break;
                case 3:
                    var heading = Sentence(random.Next(3, 7))[..^1];
                    body.Add(new ImportedBlock(heading, IsHeading: true));
                    Add(heading, gap);
                    break;
                default:
                    break;
            }
        }
    }

    private void AddParagraph()
    {
        var sentences = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Sentence(random.Next(6, 22)));
        var paragraph = string.Join(' ', sentences);
        if (random.Next(6) == 0) paragraph = $"\"{paragraph}\" kata {Pick(Names)}.";
        if (random.Next(12) == 0) paragraph = $"- {paragraph}";
        if (random.Next(12) == 0) paragraph = $"{random.Next(1, 9)}. {paragraph}";
        body.Add(new ImportedBlock(paragraph, IsHeading: false));
        Add(paragraph, gap);
    }

    private void AddPhoto()
    {
        var caption = Sentence(random.Next(6, 14))[..^1];
        var credit = Pick("VGP/Nhat Bac", "TRUNG HUNG", "Antara/Dewi K.", "Ratna Wijaya");
        photos.Add(new ImportedPhoto(caption, credit));
        switch (random.Next(7))
        {
            case 0:
                Add($"![]() |\n| {caption} - Foto: {credit} |", gap);
                break;
            case 1:
                Add($"![]() | ||||\n{caption} - Foto: {credit}\n|", gap);
                break;
            case 2:
                Add($"Tên ảnh tiếng Việt dài - Ảnh {random.Next(1, 12)}.{gap}{caption} (Foto: {credit})", gap);
                break;
            case 3:
                Add($"{caption} (Foto: {credit})\n{caption} (Foto: {credit})", gap);
                break;
            case 4:
                text.Append(text.Length > 0 && text[^2] == '\n' ? "" : "\n");
                Add($"{caption}\nFOTO: {credit}", gap);
                break;
            case 5:
                Add($"Keterangan foto: {caption} | Foto: {credit}", gap);
                break;
            default:
                Add($"{caption}. Ảnh: {credit}", gap);
                photos[^1] = photos[^1] with { Caption = caption + "." };
                break;
        }
    }

    private void AddEnd()
    {
        if (random.Next(2) == 0)
        {
            Author = Pick(Names);
            Add(Author, "\n\n");
        }

        if (random.Next(3) == 0) Add("Sumber: javascript:alert(1)", "\n");
        if (random.Next(3) == 0) Add("Sumber: https://pertama.example.id/artikel-88", "\n");
        Url = $"https://kabar.example.id/berita/artikel-post{random.Next(1000, 999999)}.html";
        Add($"{Pick("Sumber", "Nguồn", "Source")}: {Url}", "\n\n");
        text.Append(Pick(Footers));
    }

    private string Sentence(int length)
    {
        var words = Enumerable.Range(0, length).Select(_ => Pick(Words)).ToArray();
        words[0] = char.ToUpperInvariant(words[0][0]) + words[0][1..];
        return string.Join(' ', words) + ".";
    }

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];

    private void Add(string part, string end) => text.Append(part).Append(end);
}
