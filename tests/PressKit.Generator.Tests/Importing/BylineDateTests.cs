namespace PressKit.Generator.Tests.Importing;

public sealed class BylineDateTests
{
    [Theory]
    [InlineData("Harian KotaHarian Kota25/10/2025", "2025-10-25", "Harian Kota")]
    [InlineData("26-10-2025 14:05", "2025-10-26", "kota.example.id")]
    [InlineData("26 Oktober 2025", "2025-10-26", "kota.example.id")]
    [InlineData("Minggu, 26/10/2025 | 14:05 (GMT+7)", "2025-10-26T14:05:00+07:00", "kota.example.id")]
    [InlineData("Ahad, 26 Ogos 2025 | 8:05 pagi MYT", "2025-08-26T08:05:00+08:00", "kota.example.id")]
    [InlineData("Báo Kota 06/03/2025 09:07:11 WIB", "2025-03-06T09:07:11+07:00", "Báo Kota")]
    [InlineData("Chủ nhật, ngày 26 tháng 10 năm 2025 - 14:05", "2025-10-26", "kota.example.id")]
    [InlineData("Cập nhật: 14:05 | 26/10/2025", "2025-10-26", "kota.example.id")]
    [InlineData("Harian Kota | 2025-10-26T14:05:09+08:00", "2025-10-26T14:05:09+08:00", "Harian Kota")]
    [InlineData("Diterbitkan pada 1.2.2025, 17.45 WITA", "2025-02-01T17:45:00+08:00", "kota.example.id")]
    [InlineData("October 26, 2025", "2025-10-26", "kota.example.id")]
    [InlineData("KOTA.EXAMPLE.ID • 26/10/2025", "2025-10-26", "KOTA.EXAMPLE.ID")]
    [InlineData("26/10/202526/10/2025", "2025-10-26", "kota.example.id")]
    public void Byline_gives_date_and_publisher_when_it_stands_alone(string byline, string date, string publisher)
    {
        var article = Imported.From($"""
            Wali kota membuka taman baru

            Warga menyambut taman itu dengan gembira.

            {byline}

            Taman baru dibuka pada hari Minggu. Luasnya dua hektare.

            Sumber: https://www.kota.example.id/taman-baru
            """);

        Assert.Equal(date, article.Date);
        Assert.Equal(publisher, article.Source.Publisher);
        Assert.Equal("Warga menyambut taman itu dengan gembira.", article.Summary);
    }

    [Theory]
    [InlineData("Taman itu dibuka pada 25 Oktober 2025.")]
    [InlineData("Hari ini, 25/10/2025, taman itu dibuka untuk umum.")]
    [InlineData("Taman dibuka 31/02/2025")]
    [InlineData("Kronologi pembukaan taman sejak 25 Oktober 2025 sampai hari ini")]
    public void Date_within_words_is_not_the_articles(string line)
    {
        var article = Imported.From($"""
            Wali kota membuka taman baru

            {line}

            Taman baru dibuka pada hari Minggu. Luasnya dua hektare.
            """);

        Assert.Null(article.Date);
        Assert.Contains(article.Body, block => block.Text == line);
    }

    [Theory]
    [InlineData("https://a.example.vn/tin/taman-102251025152241594.htm", "2025-10-25T15:22:41+07:00")]
    [InlineData("https://a.example.vn/tin/taman-185251025195301028.htm?x=1#y", "2025-10-25T19:53:01+07:00")]
    [InlineData("https://a.example.vn/tin/20250307081530123/", "2025-03-07T08:15:30+07:00")]
    [InlineData("https://a.example.vn/tin/taman-post918156.html", null)]
    [InlineData("https://a.example.vn/tin/taman-2449643.html", null)]
    [InlineData("https://a.example.vn/202510/taman-37912d1/", null)]
    [InlineData("https://a.example.vn/tin/taman-102251325152241594.htm", null)]
    [InlineData("https://a.example.vn/tin/taman-102251025152241594-cap-nhat.htm", null)]
    public void Address_gives_the_date_when_it_ends_with_a_time_stamp(string url, string? date)
    {
        var article = Imported.From($"Taman baru dibuka pada hari Minggu. Luasnya dua hektare.\n\nSumber: {url}\n");

        Assert.Equal(date, article.Date);
        Assert.Equal(url, article.Source.Url);
    }
}
