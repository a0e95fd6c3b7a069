using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Checks.Values.Words;

/// <summary>The value words of Indonesian.</summary>
internal static class IndonesianWords
{
    private static readonly string[] Units = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];

    public static Vocabulary Vocabulary { get; } = new()
    {
        Terms = SharedWords.AddTo(Terms()).Build(),
        Qualifiers = Vocabulary.IndexQualifiers(Qualifiers()),
        GroupSeparator = '.',
        IsIndonesian = true,
        EmptyOneBefore = Vocabulary.Set("salah"),
        Comparatives = Vocabulary.Set("dari", "daripada", "banyak", "besar", "kecil", "tinggi", "rendah", "baik", "sedikit", "awal", "lama", "cepat", "lanjut", "jauh", "dahulu", "dulu", "kurang"),
        PlacePrepositions = Vocabulary.Set("di", "ke", "dari", "kota"),
        Places = Vocabulary.Set("Lima"),
        Dollars = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["AS"] = "USD", ["Amerika"] = "USD", ["Singapura"] = "SGD", ["Australia"] = "AUD", ["Hongkong"] = "HKD", ["Kanada"] = "CAD" },
    };

    private static TermTable Terms()
    {
        var table = new TermTable()
            .Add(Role.Unit, 0, "nol")
            .AddSeries(Role.Unit, 1, 1, Units)
            .AddSeries(Role.Teen, 10, 1, "sepuluh", "sebelas")
            .Add(Role.TeenSuffix, 10, "belas")
            .Add(Role.TenSuffix, 10, "puluh")
            .Add(Role.HundredSuffix, 100, "ratus")
            .Add(Role.Hundred, 100, "seratus")
            .Add(Role.Scale, 1_000, "ribu")
            .Add(Role.Scale, 1_000_000, "juta")
            .Add(Role.Scale, 1_000_000_000, "miliar", "milyar")
            .Add(Role.Scale, 1_000_000_000_000, "triliun", "trilyun")
            .Add(Role.Scale, 1_000_000_000_000_000, "kuadriliun")
            .Add(Role.OneScale, 1_000, "seribu")
            .Add(Role.OneScale, 1_000_000, "sejuta")
            .Add(Role.OneScale, 1_000_000_000, "semiliar")
            .Add(Role.OneScale, 1_000_000_000_000, "setriliun")
            .Add(Role.ShortScale, 1_000, "rb")
            .Add(Role.ShortScale, 1_000_000, "jt")
            .Add(Role.ShortScale, 1_000_000_000, "M")
            .Add(Role.ShortScale, 1_000_000_000_000, "T")
            .Add(Role.Point, 0, "koma")
            .Add(Role.Ordinal, 1, "pertama", "kesatu")
            .Add(Role.OrdinalPrefix, 0, "ke")
            .Add(Role.Rank, 0, "peringkat", "urutan", "ranking")
            .Add(Role.Half, 2, "setengah", "separuh")
            .Add(Role.Dozen, 12, "lusin")
            .Add(Role.LooseNumber, 12, "selusin")
            .Add(Role.LooseNumber, 1, "sekali")
            .Add(Role.LooseNumber, 2, "sepasang", "berdua", "ganda")
            .Add(Role.Span, 10, "dekade", "dasawarsa")
            .Add(Role.Span, 100, "abad")
            .Add(Role.Span, 1000, "milenium")
            .Add(Role.OneSpan, 10, "sedekade", "sedasawarsa")
            .Add(Role.OneSpan, 100, "seabad")
            .Add(Role.DecadeSuffix, 0, "an")
            .Add(Role.Vague, 0, "belasan", "lusinan")
            .Add(Role.Vague, 10, "puluhan")
            .Add(Role.Vague, 100, "ratusan")
            .Add(Role.Vague, 1_000, "ribuan")
            .Add(Role.Vague, 1_000_000, "jutaan")
            .Add(Role.Vague, 1_000_000_000, "miliaran", "milyaran")
            .Add(Role.Vague, 1_000_000_000_000, "triliunan")
            .Add(Role.Percent, 0, "persen", "prosen")
            .AddSeries(Role.Month, 1, 1, "Januari", "Februari", "Maret", "April")
            .AddSeries(Role.Month, 6, 1, "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember")
            .Add(Role.Month, 2, "Pebruari")
            .Add(Role.Month, 11, "Nopember")
            .Add(Role.MonthBesideNumber, 5, "Mei")
            .AddSeries(Role.MonthBesideNumber, 1, 1, "Jan", "Feb", "Mar", "Apr")
            .AddSeries(Role.MonthBesideNumber, 6, 1, "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des")
            .Add(Role.MonthBesideNumber, 8, "Agu", "Ags", "Agus")
            .Add(Role.MonthBesideNumber, 9, "Sept")
            .Add(Role.DayMarker, 0, "tanggal", "tgl")
            .Add(Role.YearMarker, 0, "tahun", "thn")
            .Add(Role.TimeMarker, 0, "pukul", "jam", "pkl")
            .Add(Role.TimeZone, 0, "WIB", "WITA", "WIT", "GMT", "UTC")
            .Add(Role.DayPart, 0, "pagi")
            .Add(Role.DayPart, 1, "siang", "sore", "petang", "malam")
            .Add(Role.And, 0, "dan", "atau", "serta")
            .Add(Role.To, 0, "hingga", "sampai", "s.d", "s/d", "sd")
            .Add(Role.YearPrefix, 0, "pra", "pasca", "awal", "akhir", "pertengahan", "era")
            .Add(Role.NameMarker, 0, "versi", "tipe", "seri")
            .AddCurrency("$", "dolar", "dollar")
            .AddCurrency("GBP", "pound", "poundsterling", "paun");
        for (var unit = 2; unit <= 9; unit++)
        {
            var word = Units[unit - 1];
            table.Add(Role.Ordinal, unit, "ke" + word)
                .Add(Role.LooseNumber, unit, $"ke{word}nya")
                .Add(Role.Denominator, unit, "per" + word)
                .Add(Role.Fraction, unit, "seper" + word);
            if (unit > 2) table.Add(Role.LooseNumber, unit, "ber" + word);
        }

        return table.AddSeries(Role.Ordinal, 10, 1, "kesepuluh", "kesebelas")
            .Add(Role.Ordinal, 100, "keseratus")
            .Add(Role.Ordinal, 1000, "keseribu")
            .Add(Role.Denominator, 10, "persepuluh")
            .Add(Role.Fraction, 10, "sepersepuluh");
    }

    private static IEnumerable<QualifierPhrase> Qualifiers() =>
    [
        .. QualifierPhrase.Of(Qualifier.MoreThan, "lebih dari", "lebih daripada", "di atas", "melebihi", "melampaui", "menembus"),
        .. QualifierPhrase.Of(Qualifier.Almost, "hampir", "nyaris", "mendekati", "hampir mencapai"),
        .. QualifierPhrase.Of(Qualifier.About, "sekitar", "kira-kira", "kira kira", "kurang lebih", "lebih kurang", "sekira", "kisaran", "kurang-lebih"),
        .. QualifierPhrase.Of(Qualifier.AtLeast, "setidaknya", "setidak-tidaknya", "sedikitnya", "minimal", "minimum", "paling sedikit", "paling tidak", "paling kurang", "sekurang-kurangnya", "sekurangnya", "tidak kurang dari", "tak kurang dari"),
        .. QualifierPhrase.Of(Ceiling.LessThan, "kurang dari", "di bawah"),
        .. QualifierPhrase.Of(Ceiling.AtMost, "maksimal", "maksimum", "paling banyak", "paling lama", "sebanyak-banyaknya", "tidak lebih dari", "tak lebih dari", "tidak melebihi"),
        new QualifierPhrase(["hingga"], Qualifier.Exactly, Ceiling.AtMost, Openness.Always),
        new QualifierPhrase(["sampai"], Qualifier.Exactly, Ceiling.AtMost, Openness.Always),
    ];
}
