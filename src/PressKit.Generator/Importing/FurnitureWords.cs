using System.Text.RegularExpressions;

namespace PressKit.Generator.Importing;

/// <summary>The standing phrases of news pages in Indonesian, Malay, Vietnamese and English, each matched against a line.</summary>
internal static partial class FurnitureWords
{
    /// <summary>A counter over the readers' comments: <c>Komentar (0)</c>, <c>3 bình luận</c>.</summary>
    [GeneratedRegex(
        @"^(?:(?:komentar|komen|ulasan|bình luận|ý kiến|comments?)\s*[:\-]?\s*[(\[]?\s*\d[\d.,]*\s*[)\]]?"
        + @"|\(?\d[\d.,]*\)?\s+(?:komentar|komen|ulasan|bình luận|ý kiến|comments?))$",
        Options)]
    public static partial Regex CommentCounter();

    /// <summary>The heading of the readers' comments, without a number.</summary>
    [GeneratedRegex(
        @"^(?:(?:tulis|beri|kirim|tinggalkan|hantar|viết|gửi|thêm)\s+(?:komentar|komen|bình luận|ý kiến)(?:\s+(?:anda|của bạn))?"
        + @"|komentar(?:\s+pembaca)?|komen|bình luận|ý kiến bạn đọc|ý kiến của bạn|comments|leave a comment)\s*:?$",
        Options)]
    public static partial Regex CommentHeading();

    /// <summary>The heading of a list of other articles.</summary>
    [GeneratedRegex(
        @"^[^\p{L}]*(?:(?:dalam|dari|di) kategori yang sama|(?:dari|daripada) (?:penulis|pengarang) yang sama|(?:berita|artikel"
        + @"|bacaan|topik|tag|tautan|pautan|video|foto)\s+(?:terkait|berkaitan|lainnya|lain|terpopuler|terkini|terbaru|populer|popular"
        + @"|pilihan|sebelumnya)|peristiwa terkini|(?:ter)?populer|paling (?:banyak|popular) (?:dibaca|dibincang)|baca (?:juga"
        + @"|lagi|selengkapnya|pula|tentang)|lihat juga|simak juga|rekomendasi(?: untuk anda)?|pilihan (?:editor|redaksi)"
        + @"|disyorkan(?: untuk anda)?|(?:anda )?mungkin (?:anda )?(?:juga )?(?:suka|menyukai|berminat|tertarik)"
        + @"|cùng (?:chuyên mục|tác giả|chủ đề|danh mục)|trong cùng (?:chuyên mục|danh mục|thể loại)|(?:tin|bài|bài viết|tin tức"
        + @"|tin bài|video)\s+(?:liên quan|cùng (?:chuyên mục|tác giả|chủ đề|loại)|mới|mới nhất|khác|nổi bật|đọc nhiều)"
        + @"|đọc nhiều(?: nhất)?|xem nhiều|xem thêm|đọc thêm|có thể bạn quan tâm|mới nhất|related(?: articles| news| stories)?"
        + @"|you may also like|read (?:more|also)|see also|most read|tags?|tagar"
        + @"|từ khóa|từ khoá)[^\p{L}]*$",
        Options)]
    public static partial Regex RelatedHeading();

    /// <summary>One line that leads to another article: <c>Baca juga: …</c>, <c>&gt;&gt; …</c>.</summary>
    [GeneratedRegex(
        @"^(?:(?:>>+|»+|►|▶|👉|☛)\s*\S|\W*(?:baca (?:juga|lagi|pula)|lihat (?:juga|lagi)|simak juga|xem thêm|đọc thêm"
        + @"|tin liên quan|bài liên quan|read also|see also|pilihan (?:editor|redaksi)|(?:berita|artikel|bacaan|video)"
        + @" (?:terkait|berkaitan|lainnya))\s*[:>»]+\s*\S|\W*(?:silakan kunjungi|sila (?:lawati|layari)|mời bạn đọc)\b"
        + @".{0,120}(?:terkait|berkaitan|liên quan)\.?$)",
        Options)]
    public static partial Regex RelatedLink();

    [GeneratedRegex(
        @"^(?:\W*(?:iklan|pariwara|advertorial|quảng cáo|advertisement|ads?|sponsored|promosi|(?:scroll|gulir|lanjutkan|teruskan"
        + @"|tiếp tục)\b.{0,60}\b(?:content|konten|iklan|membaca|melanjutkan|quảng cáo))"
        + @"|(?:artikel|berita|konten|cerita)\b[^.]{0,40}\b(?:setelah|selepas|di bawah) iklan(?: ini)?)\W*$",
        Options)]
    public static partial Regex AdMarker();

    [GeneratedRegex(@"^\W*(?:no data|tidak ada data|tiada data|không có dữ liệu|chưa có dữ liệu)\W*$", Options)]
    public static partial Regex NoData();

    /// <summary>Buttons and counters: sharing, listening, printing, following, type size, views, reading time.</summary>
    [GeneratedRegex(
        @"^\W*(?:(?:bagikan|kongsi(?:kan)?|sebarkan|chia sẻ|share|facebook|twitter|x|zalo|whatsapp|telegram|instagram|messenger"
        + @"|linkedin|line|threads|tiktok|youtube|email|e-mail|viber|pinterest|(?:salin|copy|sao chép)(?: (?:tautan|pautan|link"
        + @"|liên kết))?|(?:cetak|print|in bài|in|lưu|simpan|save)(?: (?:artikel|bài|bài viết))?|ke|di|via|melalui|lên|qua|artikel"
        + @"|ini|bài viết|này|on|this)(?:\W+|$))+$",
        Options)]
    public static partial Regex Sharing();

    /// <summary>An invitation to follow the publisher elsewhere, often as long as a paragraph.</summary>
    [GeneratedRegex(
        @"^\W*(?:simak|dapatkan|ikuti|gabung|bergabung|sertai|klik|unduh|muat turun|langgan|follow|join|theo dõi|mời)\b.{0,200}"
        + @"\b(?:whatsapp|telegram|google (?:news|berita)|zalo)\b.{0,60}(?:channel|saluran|kanal|di sini|https?:|grup|group|aplikasi)",
        Options)]
    public static partial Regex FollowUs();

    /// <summary>Whose page it is, and what may not be done with it.</summary>
    [GeneratedRegex(
        @"^\W*(?:(?:copyright|hak cipta|hakcipta|bản quyền)\b(?: terpelihara)?\W*(?:©|\(c\)|(?:19|20)\d\d)|©|copyright\b|dilarang (?:keras )?"
        + @"(?:mengambil|memperbanyak|mengutip|menyalin)\b.{0,160}\b(?:izin|kebenaran)\b)|all rights reserved\W*$",
        Options)]
    public static partial Regex Copyright();

    [GeneratedRegex(
        @"^(?:\[(?:gambas|video|embed|foto|audio|infografis)\b[^\]]*\]|\W*(?:(?:dengar(?:kan)?|nghe)\s+(?:artikel|berita|bài"
        + @"|bài viết|đọc bài|audio|podcast)(?: ini| này)?|(?:ikuti|theo dõi|follow)\b.{0,60}\b(?:google news|whatsapp|telegram"
        + @"|facebook|zalo|channel|saluran)|(?:waktu (?:mem)?baca|masa bacaan|thời gian đọc)\W+\d+ (?:menit|phút|minit)"
        + @"|\d+ (?:menit|phút|minit|min) (?:baca|đọc|bacaan|read)|(?:dibaca|dilihat|lượt xem|views?"
        + @"|ditonton)\W+\d[\d.,]*(?: kali)?|\d[\d.,]*\s+(?:lượt xem|views?|kali dibaca|kali ditonton|dibaca|tontonan)"
        + @"|(?:\d{1,2}:)?\d{1,2}:\d\d\s*/\s*(?:\d{1,2}:)?\d{1,2}:\d\d|\d{1,2}:\d\d|(?:halaman|laman|page|trang)\s+\d[\d\s/]*(?:(?:dari|of)\s+\d+)?"
        + @"(?:\s*(?:selanjutnya|berikutnya|seterusnya|semua|next))*|(?:halaman )?(?:selanjutnya|berikutnya|seterusnya)"
        + @"|(?:url|tautan|pautan|link) (?:telah |berhasil |sudah )*(?:disalin|tersalin|tercopy)|a\s*[-+](?:\s*a\s*[-+])*|(?:cỡ chữ"
        + @"|ukuran huruf|saiz teks)\W*(?:a\W*)*)\W*)$",
        Options)]
    public static partial Regex Controls();

    /// <summary>Menus, and the keywords under an article.</summary>
    [GeneratedRegex(
        @"^(?:\W*(?:beranda|trang chủ|laman utama|home|menu|cari|tìm kiếm|search|masuk|đăng nhập|log masuk|login|daftar"
        + @"|kembali ke atas|về đầu trang)\W*|(?:tags?|tagar|từ khóa|từ khoá|kata kunci|topik|chủ đề|keywords?)\s*:\s*\S.*|(?:#[\p{L}\d_]+[\s,;]*)+"
        + @"|(?:editor|penyunting|biên tập|redaktur|red)\s*:.{1,60}|(?:tim )?redaksi|đọc bài gốc tại đây\.?)$",
        Options)]
    public static partial Regex Menu();

    /// <summary>An invitation to watch: capitals with the word video, or a verb of watching with it.</summary>
    [GeneratedRegex(@"^\W*(?:tonton(?:lah)?|saksikan|lihat|simak|mời(?: quý vị)?(?: bạn đọc)? xem|xem|watch|klik)(?:\s+(?:juga|lagi|thêm))?\s+video|^\W*video\s*:\s*\S", Options)]
    public static partial Regex VideoTeaser();

    /// <summary>A button that a picture left behind.</summary>
    [GeneratedRegex(@"^\W*(?:lihat foto|perbesar(?: gambar)?|klik untuk memperbesar|xem ảnh|phóng to)\W*$", Options)]
    public static partial Regex PictureButton();

    /// <summary>The heading of a list of the article's own subheadings.</summary>
    [GeneratedRegex(@"^\W*(?:daftar isi|isi kandungan|mục lục|nội dung chính|table of contents)\W*$", Options)]
    public static partial Regex ContentsHeading();

    /// <summary>The name of a picture's file, alone on its line.</summary>
    [GeneratedRegex(@"^(?:\S+|[\w\s.()-]{1,80})\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?|heic|svg|mp4|webm)$", Options)]
    public static partial Regex PictureFile();

    /// <summary>The alternative text that some publishers number: <c>… - Ảnh 1.</c></summary>
    [GeneratedRegex(
        @"(?:[-–—]\s*(?:ảnh|hình|hình ảnh|foto|gambar|photo|image|picture)(?:\s+số)?|[\s,](?:ảnh|anh))\s*\d{1,3}\s*\.?$",
        Options)]
    public static partial Regex NumberedAlternative();

    /// <summary>The initials of editors under an article: <c>(abc/xyz)</c>, <c>(AB/C-3)</c>.</summary>
    [GeneratedRegex(@"^[(\[](?:[a-z]{2,5}(?:/[a-z]{2,5})*|[A-Za-z]{2,4}/[A-Z]{1,2}-?\d{1,2})[)\]]$", RegexOptions.CultureInvariant)]
    public static partial Regex Initials();

    /// <summary>A caption's label on a line of its own; the caption follows.</summary>
    [GeneratedRegex(@"^\W*(?:keterangan\s+(?:foto|gambar)|chú thích(?:\s+ảnh)?|kapsyen|caption)\W*$", Options)]
    public static partial Regex CaptionLabel();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
}
