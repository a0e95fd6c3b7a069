namespace PressKit.Benchmarks.Corpus;

/// <summary>
/// What the sentences of the corpus are made of. In a pattern <c>{n}</c> is a number, <c>{p}</c> a percentage, <c>{d}</c> a day,
/// <c>{who}</c> a person, <c>{where}</c> a town, <c>{body}</c> an institution and <c>{what}</c> a subject. All of it is made up.
/// </summary>
internal static class Vocabulary
{
    public static readonly TextPair[] Subjects =
    [
        new("air bersih", "clean water"), new("angkutan laut", "sea transport"), new("bahasa daerah", "regional languages"), new("beasiswa", "scholarships"),
        new("cuaca ekstrem", "extreme weather"), new("desa wisata", "tourist villages"), new("ekonomi kreatif", "the creative economy"), new("energi surya", "solar power"),
        new("hutan bakau", "mangrove forests"), new("industri tekstil", "the textile industry"), new("jalan raya", "highways"), new("jaringan listrik", "the power grid"),
        new("kereta api", "railways"), new("kesehatan ibu", "maternal health"), new("ketahanan pangan", "food security"), new("keamanan siber", "cyber security"),
        new("layanan publik", "public services"), new("limbah plastik", "plastic waste"), new("museum kota", "city museums"), new("nelayan kecil", "small fishers"),
        new("olahraga sekolah", "school sports"), new("pajak daerah", "local taxes"), new("pasar tradisional", "traditional markets"), new("pelabuhan", "ports"),
        new("pelatihan guru", "teacher training"), new("penelitian laut", "marine research"), new("penerbangan perintis", "remote flights"), new("perpustakaan", "libraries"),
        new("pertanian organik", "organic farming"), new("perumahan rakyat", "public housing"), new("puskesmas", "health centres"), new("sampah kota", "city refuse"),
        new("satelit", "satellites"), new("sekolah kejuruan", "vocational schools"), new("seni rupa", "the visual arts"), new("statistik", "statistics"),
        new("sungai", "rivers"), new("taman nasional", "national parks"), new("tanah adat", "customary land"), new("teknologi digital", "digital technology"),
    ];

    public static readonly string[] Persons =
    [
        "Adi Rahardja", "Bima Laksana", "Citra Anjani", "Dewi Paramita", "Eka Nugraha", "Fajar Mahesa", "Gita Lestari", "Hana Widuri",
        "Indra Satya", "Joko Pranata", "Kirana Ayu", "Lukman Hadi", "Maya Puspita", "Nanda Wirya", "Oki Saputra", "Putri Melati",
        "Raka Dirgantara", "Sari Wulandari", "Tirta Buana", "Utami Kusuma", "Vina Maharani", "Wahyu Santika", "Yuda Prasetya", "Zahra Amalia",
    ];

    public static readonly string[] Towns =
    [
        "Ambarawa", "Bangko", "Cepu", "Dompu", "Enrekang", "Fakfak", "Garut", "Hinai", "Idi", "Jombang", "Kepahiang", "Labuha",
        "Majene", "Namlea", "Ogan", "Pacitan", "Rembang", "Sikka", "Tuban", "Ungaran", "Waingapu", "Yapen",
    ];

    public static readonly TextPair[] Bodies =
    [
        new("Dinas Pekerjaan Umum", "the Public Works Office"), new("Balai Riset Pesisir", "the Coastal Research Centre"), new("Lembaga Data Daerah", "the Regional Data Institute"),
        new("Dewan Kota", "the City Council"), new("Badan Pengelola Pelabuhan", "the Port Authority"), new("Persatuan Guru Kejuruan", "the Union of Vocational Teachers"),
        new("Koperasi Nelayan", "the Fishers' Cooperative"), new("Panitia Anggaran", "the Budget Committee"), new("Pusat Arsip", "the Archive Centre"), new("Kantor Statistik", "the Statistics Office"),
    ];

    public static readonly TextPair[] Sentences =
    [
        new("Pada {d}, {body} mencatat {n} permohonan baru tentang {what} di {where}.", "On {d}, {body} recorded {n} new requests about {what} in {where}."),
        new("{who} menjelaskan bahwa {what} kini menjangkau {n} keluarga, naik {p} dari tahun sebelumnya.", "{who} explained that {what} now reach {n} families, up {p} on the year before."),
        new("Warga {where} menunggu keputusan itu sejak {d}, ketika rapat pertama dibuka untuk umum.", "The people of {where} have waited for that decision since {d}, when the first meeting was opened to the public."),
        new("Sebanyak {n} orang ikut dalam pertemuan tersebut, termasuk utusan dari {body}.", "A total of {n} people took part in the meeting, among them delegates of {body}."),
        new("Menurut {body}, pekerjaan lapangan di {where} selesai lebih cepat daripada rencana.", "According to {body}, the field work in {where} was finished sooner than planned."),
        new("Anggaran untuk {what} tetap, sedangkan biaya pemeliharaan turun {p}.", "The budget for {what} stays the same, while the cost of maintenance falls by {p}."),
        new("{who} menyebut tiga hal yang belum selesai: izin, tenaga ahli, dan peta yang sama bagi semua pihak.", "{who} named three things that are not settled: permits, experts, and one map for all sides."),
        new("Laporan setebal {n} halaman itu dapat dibaca di kantor {body} mulai {d}.", "The report of {n} pages can be read at the office of {body} from {d}."),
        new("Hujan lebat menunda pengiriman bahan ke {where} selama beberapa hari.", "Heavy rain delayed the delivery of material to {where} for several days."),
        new("Di {where}, {n} rumah sudah tersambung, dan sisanya menyusul sebelum akhir tahun.", "In {where}, {n} houses are connected already, and the rest will follow before the end of the year."),
        new("Para peneliti membandingkan data dari {where} dengan catatan lama dan menemukan selisih {p}.", "The researchers compared data from {where} with old records and found a difference of {p}."),
        new("{body} meminta masukan tertulis tentang {what} sampai {d}.", "{body} asks for written comments about {what} until {d}."),
        new("Pelatihan berlangsung dua kali sebulan dan terbuka bagi siapa pun yang bekerja dengan {what}.", "The training takes place twice a month and is open to anyone who works with {what}."),
        new("{who} akan melanjutkan kunjungan ke {where} setelah pembahasan di Dewan selesai.", "{who} will go on to visit {where} after the debate in the Council has ended."),
        new("Angka itu mencakup {n} unit yang dibangun dengan dana bersama dan dirawat oleh warga.", "That figure includes {n} units built with shared funds and kept up by the residents."),
        new("Perubahan aturan berlaku mulai {d} dan tidak menyentuh kontrak yang sudah berjalan.", "The change of the rules applies from {d} and does not touch contracts that already run."),
        new("Belum ada tanggapan dari {body} ketika naskah ini disusun.", "There was no answer from {body} when this text was prepared."),
        new("Jalur baru memperpendek perjalanan antara pelabuhan dan {where} hampir satu jam.", "The new route shortens the journey between the port and {where} by almost an hour."),
        new("Hasil survei menunjukkan bahwa {p} responden puas dengan layanan, terutama di daerah terpencil.", "The survey shows that {p} of those asked are content with the service, above all in remote areas."),
        new("Pemeriksaan berikutnya dijadwalkan pada {d} bersama {who} dan wakil setiap kecamatan.", "The next inspection is planned for {d} with {who} and a delegate of every district."),
        new("Sekolah di {where} memakai bahan ajar itu dalam pelajaran tentang {what}.", "Schools in {where} use that material in lessons about {what}."),
        new("Dari {n} lokasi yang diperiksa, sebagian besar memenuhi syarat tanpa perbaikan.", "Of the {n} places examined, most met the conditions without repair."),
        new("{body} dan {who} sepakat untuk menerbitkan data mentah bersama ringkasannya.", "{body} and {who} agreed to publish the raw data together with a summary."),
        new("Kapal pengangkut tiba di {where} pada {d} dengan muatan {n} ton.", "The cargo ship arrived in {where} on {d} with a load of {n} tonnes."),
    ];

    public static readonly TextPair[] Titles =
    [
        new("{where} memperluas program {what}", "{where} extends its programme for {what}"),
        new("Laporan baru tentang {what} terbit di {where}", "New report on {what} published in {where}"),
        new("{who} meninjau {what} di {where}", "{who} inspects {what} in {where}"),
        new("{n} warga {where} belajar tentang {what}", "{n} people of {where} learn about {what}"),
        new("Anggaran {what} dibahas di {where}", "Budget for {what} debated in {where}"),
    ];

    public static readonly TextPair[] Headings =
    [
        new("Latar belakang", "Background"), new("Angka terbaru", "Latest figures"), new("Langkah berikutnya", "Next steps"),
        new("Tanggapan warga", "What residents say"), new("Pekerjaan di lapangan", "Work on the ground"), new("Pembiayaan", "Funding"),
    ];

    public static readonly TextPair[] Items =
    [
        new("peta {where} yang diperbarui pada {d}", "a map of {where} brought up to date on {d}"),
        new("daftar {n} titik pemeriksaan", "a list of {n} checkpoints"),
        new("panduan singkat tentang {what}", "a short guide to {what}"),
        new("alamat {body}", "the address of {body}"),
        new("jadwal pertemuan dengan {who}", "the dates of meetings with {who}"),
        new("ringkasan biaya, turun {p}", "a summary of costs, down {p}"),
    ];

    public static readonly TextPair[] Captions =
    [
        new("{who} berbicara di {where}, {d}.", "{who} speaks in {where}, {d}."),
        new("Pemandangan {where} sebelum pekerjaan dimulai.", "A view of {where} before work began."),
        new("Anggota {body} memeriksa {what}.", "Members of {body} examine {what}."),
    ];
}
